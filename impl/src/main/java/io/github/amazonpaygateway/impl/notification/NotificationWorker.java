package io.github.amazonpaygateway.impl.notification;

import io.github.amazonpaygateway.failure.AmazonPayUnavailableException;
import io.github.amazonpaygateway.notification.ClaimedNotification;
import io.github.amazonpaygateway.notification.IncomingNotification;
import io.github.amazonpaygateway.notification.NotificationInbox;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/** Takes notifications out of the inbox until none is due. */
final class NotificationWorker {

    private static final System.Logger LOG = System.getLogger(NotificationWorker.class.getName());

    /** Longer than a read with all its retries and a slow observer. */
    private static final Duration LEASE = Duration.ofMinutes(10);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final Duration PAUSE_OF_AN_OUTAGE = Duration.ofMinutes(1);
    private static final int MOST_AT_ONCE = 4;

    /** Of those that are dealt with together, all are told again when the server dies before the last one is. */
    private static final int MOST_TOGETHER = 16;

    private final NotificationInbox inbox;
    private final Consumer<IncomingNotification> handler;
    private final int maxAttempts;
    private final InstantSource clock;
    private final Semaphore places = new Semaphore(MOST_AT_ONCE);
    private volatile boolean stopped;

    NotificationWorker(
            NotificationInbox inbox, Consumer<IncomingNotification> handler, int maxAttempts, InstantSource clock) {
        this.inbox = inbox;
        this.handler = handler;
        this.maxAttempts = maxAttempts;
        this.clock = clock;
    }

    /** Returns at once; works on a thread of the executor. What is missed in between is found by the next one. */
    void wake(Executor threads) {
        if (!places.tryAcquire()) {
            return;
        }
        try {
            threads.execute(() -> {
                try {
                    drain();
                } finally {
                    places.release();
                }
            });
        } catch (RejectedExecutionException e) {
            places.release();
        } catch (RuntimeException | Error e) { // its place would be lost, and the schedule would end
            places.release();
            LOG.log(Level.WARNING, "The server gives no thread for notifications; it is asked again in a moment", e);
        }
    }

    void stop() {
        stopped = true;
    }

    /** Never throws, or a schedule would end. */
    void drain() {
        try {
            int most = 1;
            for (var next = claim(most); !next.isEmpty(); next = claim(most)) {
                work(next);
                most = Math.min(2 * next.size(), MOST_TOGETHER); // one by one, unless many wait
            }
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "The inbox of notifications does not work; it is tried again in a moment", e);
        }
    }

    private List<ClaimedNotification> claim(int most) {
        return stopped ? List.of() : inbox.claim(clock.instant(), LEASE, most);
    }

    private void work(List<ClaimedNotification> claimed) {
        Instant late = clock.instant().plus(LEASE.dividedBy(2));
        List<String> done = new ArrayList<>();
        try {
            for (ClaimedNotification next : claimed) {
                if (stopped || clock.instant().isAfter(late)) { // somebody else is sooner than we would be
                    inbox.failed(next.notification().messageId(), next.failures(), clock.instant());
                } else if (isDone(next)) {
                    done.add(next.notification().messageId());
                }
            }
        } finally {
            if (!done.isEmpty()) {
                inbox.done(done);
            }
        }
    }

    private boolean isDone(ClaimedNotification claimed) {
        String id = claimed.notification().messageId();
        try {
            handler.accept(claimed.notification());
            return true;
        } catch (AmazonPayUnavailableException outage) { // waits as long as Amazon is away
            LOG.log(Level.WARNING, "Notification {0} waits for Amazon: {1}", id, outage.getMessage());
            inbox.failed(id, claimed.failures(), clock.instant().plus(PAUSE_OF_AN_OUTAGE));
        } catch (RuntimeException | Error e) {
            fail(claimed, e);
        }
        return false;
    }

    private void fail(ClaimedNotification claimed, Throwable cause) {
        String id = claimed.notification().messageId();
        int failures = claimed.failures() + 1;
        if (failures >= maxAttempts) {
            LOG.log(Level.ERROR, "Notification " + id + " failed " + failures + " times and is parked", cause);
            inbox.parked(id, cause.getClass().getName());
        } else {
            LOG.log(Level.WARNING, "Notification " + id + " failed and is tried again", cause);
            inbox.failed(id, failures, clock.instant().plus(pause(failures)));
        }
    }

    /** 10 seconds, then twice as long each time. */
    static Duration pause(int failures) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failures - 1, 20));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
}
