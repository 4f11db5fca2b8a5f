package io.github.amazonpaygateway.impl.notification;

import io.github.amazonpaygateway.failure.AmazonPayUnavailableException;
import io.github.amazonpaygateway.notification.ClaimedNotification;
import io.github.amazonpaygateway.notification.IncomingNotification;
import io.github.amazonpaygateway.notification.NotificationInbox;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
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
        }
    }

    void stop() {
        stopped = true;
    }

    /** Never throws, or a schedule would end. */
    void drain() {
        try {
            for (var next = claim(); next.isPresent() && !stopped; next = claim()) {
                work(next.get());
            }
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "The inbox of notifications does not work; it is tried again in a moment", e);
        }
    }

    private Optional<ClaimedNotification> claim() {
        return stopped ? Optional.empty() : inbox.claim(clock.instant(), LEASE);
    }

    private void work(ClaimedNotification claimed) {
        String id = claimed.notification().messageId();
        try {
            handler.accept(claimed.notification());
        } catch (AmazonPayUnavailableException outage) { // waits as long as Amazon is away
            LOG.log(Level.WARNING, "Notification {0} waits for Amazon: {1}", id, outage.getMessage());
            inbox.failed(id, claimed.failures(), clock.instant().plus(PAUSE_OF_AN_OUTAGE));
            return;
        } catch (RuntimeException | Error e) {
            fail(claimed, e);
            return;
        }
        inbox.done(id);
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
