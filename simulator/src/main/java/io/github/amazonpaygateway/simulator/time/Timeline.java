package io.github.amazonpaygateway.simulator.time;

import java.time.Instant;
import java.util.function.Function;

/** Lets one request at a time see and change the objects, after everything that fell due before it. */
public final class Timeline {

    private final SimulatorClock clock;
    private final Agenda agenda = new Agenda();
    private final Object turn = new Object();

    /** A timeline by the given clock. */
    public Timeline(SimulatorClock clock) {
        this.clock = clock;
    }

    /** Where objects put what is to happen to them later. */
    public Agenda agenda() {
        return agenda;
    }

    /** Does some work at the present time, alone. */
    public <T> T take(Function<Instant, T> work) {
        synchronized (turn) {
            Instant now = clock.now();
            agenda.runUntil(now);
            return work.apply(now);
        }
    }

    /** Forgets what is to come and lets the work forget the rest. */
    public void reset(Runnable work) {
        synchronized (turn) {
            agenda.clear();
            work.run();
        }
    }
}
