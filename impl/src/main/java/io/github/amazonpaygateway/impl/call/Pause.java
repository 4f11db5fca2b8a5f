package io.github.amazonpaygateway.impl.call;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** How a call waits: because Amazon said "not before", or for its turn. */
@FunctionalInterface
interface Pause {

    /** Sleeps on the thread of the attempt, cut short by an interrupt. */
    Pause SLEEPING = Pause::sleepOnThread;

    void sleep(Duration time);

    private static void sleepOnThread(Duration time) {
        if (time.isZero() || time.isNegative()) {
            return;
        }
        try {
            TimeUnit.NANOSECONDS.sleep(time.toNanos());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt(); // the transport sees the flag and sends nothing
        }
    }
}
