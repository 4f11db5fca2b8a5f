package io.github.amazonpaygateway.impl.traffic;

import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Gives out moments at which one more request may be sent, in the order in which they are asked for. Safe for many
 * threads.
 *
 * <p>It stays a little below the allowance, because requests do not reach Amazon at the distances at which they were
 * sent: one place of the burst is kept free, and {@value #SHARE} of the rate is used.
 */
final class LeakyBucket {

    private static final double SHARE = 0.97;
    private static final double NANOS = 1e9;

    private final long interval;
    private final long tolerance;
    private final ReentrantLock lock = new ReentrantLock(); // waiting at a monitor would pin a virtual thread

    /** When the bucket will be empty, if nobody asks any more; unset until somebody does. */
    private long emptyAt;

    private boolean used;

    LeakyBucket(Allowance allowance) {
        interval = (long) (NANOS / (allowance.perSecond() * SHARE));
        tolerance = (long) (Math.max(1, allowance.burst() - 1) * interval);
    }

    /**
     * Takes the next moment, unless it is too late.
     *
     * @param now in nanoseconds
     * @param longest the longest wait
     * @return how long to wait before sending; longer than {@code longest} when nothing was taken
     */
    Duration take(long now, Duration longest) {
        lock.lock();
        try {
            return next(now, longest);
        } finally {
            lock.unlock();
        }
    }

    private Duration next(long now, Duration longest) {
        long start = used && emptyAt - now > 0 ? emptyAt : now;
        Duration wait = Duration.ofNanos(Math.max(0, start + interval - tolerance - now));
        if (wait.compareTo(longest) <= 0) {
            emptyAt = start + interval;
            used = true;
        }
        return wait;
    }
}
