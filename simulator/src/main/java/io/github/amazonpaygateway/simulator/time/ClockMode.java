package io.github.amazonpaygateway.simulator.time;

/** How the simulator's time passes. */
public enum ClockMode {
    /** With the world's. */
    REAL,
    /** Only when it is advanced. */
    VIRTUAL
}
