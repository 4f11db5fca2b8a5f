package io.github.amazonpaygateway.simulator.throttle;

/** By which of Amazon's tables requests are limited. */
public enum Throttle {
    /** Not at all. */
    OFF,
    /** As the sandbox does: bursts of 2 to 10, then one request a second. */
    SANDBOX,
    /** As the live service does. */
    LIVE,
    /** Each environment by its own table. */
    BOTH
}
