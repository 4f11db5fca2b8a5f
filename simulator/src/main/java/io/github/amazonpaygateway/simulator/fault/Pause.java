package io.github.amazonpaygateway.simulator.fault;

import java.time.Duration;

/** Holds an answer back. */
@FunctionalInterface
public interface Pause {

    /** Returns after some time; a test's own pause returns at once. */
    void of(Duration time);

    /** Waits in real time, or until the thread is interrupted. */
    static void sleeping(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException wanted) {
            Thread.currentThread().interrupt();
        }
    }
}
