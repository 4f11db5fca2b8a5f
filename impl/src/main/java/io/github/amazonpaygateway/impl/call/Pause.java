package io.github.amazonpaygateway.impl.call;

import java.time.Duration;

/** How a call waits when Amazon said "not before". */
@FunctionalInterface
interface Pause {

    /** Longer waits are the shop's to plan: a request thread is not held for minutes. */
    Duration LONGEST = Duration.ofSeconds(5);

    /** Sleeps on the thread of the attempt, cut short by an interrupt. */
    Pause SLEEPING = Pause::sleepOnThread;

    void sleep(Duration time);

    private static void sleepOnThread(Duration time) {
        if (time.isZero() || time.isNegative()) {
            return;
        }
        try {
            Thread.sleep(Math.min(time.toMillis(), LONGEST.toMillis()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt(); // the transport sees the flag and sends nothing
        }
    }
}
