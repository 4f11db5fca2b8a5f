package io.github.amazonpaygateway.impl.notification;

import io.github.amazonpaygateway.notification.ClaimedNotification;
import io.github.amazonpaygateway.notification.IncomingNotification;
import io.github.amazonpaygateway.notification.NotificationInbox;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Survives nothing: what is in it is lost when the server stops. */
final class MemoryInbox implements NotificationInbox {

    /** Some hundred megabytes at worst; then Amazon has to keep the rest for us. */
    private static final int CAPACITY = 100_000;

    /** A notification that is not done, and when it is due; {@code order} keeps equal times apart. */
    private record Waiting(Instant due, long order, IncomingNotification notification, int failures) {}

    private final Duration memory;
    private final Map<String, Waiting> waiting = new HashMap<>();
    private final TreeSet<Waiting> due =
            new TreeSet<>(Comparator.comparing(Waiting::due).thenComparing(Waiting::order));
    private final Map<String, IncomingNotification> parked = new HashMap<>();
    /** What was here; what was sent longer ago than the memory reaches is refused by its age. */
    private final Set<String> known = new HashSet<>();

    private final TreeSet<Sent> bySent =
            new TreeSet<>(Comparator.comparing(Sent::time).thenComparing(Sent::messageId));
    private long order;

    private record Sent(Instant time, String messageId) {}

    /** @param memory how long ids are known, from the time of sending; at least as long as messages are accepted */
    MemoryInbox(Duration memory) {
        this.memory = memory;
    }

    @Override
    public synchronized boolean store(IncomingNotification notification) {
        forgetSentBefore(notification.received().minus(memory));
        if (known.contains(notification.messageId())) {
            return false;
        }
        if (waiting.size() + parked.size() >= CAPACITY) {
            throw new IllegalStateException("The inbox of notifications is full");
        }
        known.add(notification.messageId());
        bySent.add(new Sent(notification.sent(), notification.messageId()));
        keep(notification, 0, notification.received());
        return true;
    }

    @Override
    public synchronized Optional<ClaimedNotification> claim(Instant now, Duration lease) {
        if (due.isEmpty() || due.first().due().isAfter(now)) {
            return Optional.empty();
        }
        Waiting next = due.first();
        keep(next.notification(), next.failures(), now.plus(lease));
        return Optional.of(new ClaimedNotification(next.notification(), next.failures()));
    }

    @Override
    public synchronized void done(String messageId) {
        remove(messageId);
    }

    @Override
    public synchronized void failed(String messageId, int failures, Instant next) {
        Optional.ofNullable(waiting.get(messageId)).ifPresent(entry -> keep(entry.notification(), failures, next));
    }

    @Override
    public synchronized void parked(String messageId, String reason) {
        Optional.ofNullable(waiting.get(messageId)).ifPresent(entry -> parked.put(messageId, entry.notification()));
        remove(messageId);
    }

    @Override
    public synchronized long parkedCount() {
        return parked.size();
    }

    @Override
    public synchronized long releaseParked(Instant due) {
        long count = parked.size();
        parked.values().forEach(notification -> keep(notification, 0, due));
        parked.clear();
        return count;
    }

    private void keep(IncomingNotification notification, int failures, Instant time) {
        remove(notification.messageId());
        Waiting entry = new Waiting(time, order++, notification, failures);
        waiting.put(notification.messageId(), entry);
        due.add(entry);
    }

    private void remove(String messageId) {
        Optional.ofNullable(waiting.remove(messageId)).ifPresent(due::remove);
    }

    private void forgetSentBefore(Instant time) {
        while (!bySent.isEmpty() && bySent.first().time().isBefore(time)) {
            known.remove(bySent.pollFirst().messageId());
        }
    }
}
