package io.github.amazonpaygateway.simulator.notification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The notifications written, each once however often it is sent. Not safe for threads. */
final class Outbox {

    private final List<Notification> all = new ArrayList<>();
    private Optional<Notification> held = Optional.empty();

    void add(Notification written) {
        all.add(written);
    }

    /** Adds one of a pair, of which the later goes first; the earlier waits for it. */
    void addInPairs(Notification written) {
        if (held.isEmpty()) {
            all.add(written);
            held = Optional.of(written);
        } else {
            all.add(all.indexOf(held.get()), written);
            release();
        }
    }

    /** Lets go of one that waits for the other of its pair. */
    void release() {
        held = Optional.empty();
    }

    Optional<Notification> find(String messageId) {
        return all.stream()
                .filter(notification -> notification.messageId().equals(messageId))
                .findFirst();
    }

    List<Notification> due(Instant now) {
        return all.stream()
                .filter(notification -> notification.isDue(now))
                .filter(notification -> !Optional.of(notification).equals(held))
                .toList();
    }

    boolean isWaiting() {
        return all.stream().anyMatch(notification -> notification.fate() == Notification.Fate.WAITING);
    }

    List<Notification> all() {
        return List.copyOf(all);
    }

    void clear() {
        all.clear();
        release();
    }
}
