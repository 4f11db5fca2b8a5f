package io.github.amazonpaygateway.simulator.time;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** The time by which objects age. A virtual clock stands still until it is advanced. Safe for many threads. */
public final class SimulatorClock implements InstantSource {

    private final ClockMode mode;
    private final AtomicReference<Instant> standing;

    private SimulatorClock(ClockMode mode, Instant start) {
        this.mode = mode;
        this.standing = new AtomicReference<>(start);
    }

    /** A clock that goes with the world. */
    public static SimulatorClock real() {
        return new SimulatorClock(ClockMode.REAL, Instant.EPOCH);
    }

    /** A clock that stands at the given time. */
    public static SimulatorClock virtual(Instant start) {
        return new SimulatorClock(ClockMode.VIRTUAL, start);
    }

    /** A clock of the given kind that shows the present. */
    public static SimulatorClock of(ClockMode mode) {
        return mode == ClockMode.REAL ? real() : virtual(Instant.now());
    }

    /** How this clock passes. */
    public ClockMode mode() {
        return mode;
    }

    /** The present time of the simulator. */
    public Instant now() {
        return mode == ClockMode.REAL ? Instant.now() : standing.get();
    }

    @Override
    public Instant instant() {
        return now();
    }

    /** Shows a time again, if the clock is virtual. */
    public void set(Instant time) {
        standing.set(time);
    }

    /**
     * Moves a virtual clock forward; what falls due meanwhile is seen by the next request.
     *
     * @return the new time
     * @throws IllegalStateException if the clock is real
     * @throws IllegalArgumentException if the time would run backwards
     */
    public Instant advance(Duration by) {
        if (mode == ClockMode.REAL) {
            throw new IllegalStateException("A real clock cannot be advanced; start the simulator with a virtual one.");
        }
        if (by.isNegative()) {
            throw new IllegalArgumentException("Time cannot run backwards: " + by);
        }
        return standing.updateAndGet(now -> now.plus(by));
    }
}
