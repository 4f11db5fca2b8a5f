package io.github.amazonpaygateway.simulator.time;

import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lets one request at a time see and change the objects, after everything that fell due before it. */
public final class Timeline {

    private final SimulatorClock clock;
    private final Agenda agenda = new Agenda();
    private final Object turn = new Object();
    private @Nullable Instant present;

    /** A timeline by the given clock. */
    public Timeline(SimulatorClock clock) {
        this.clock = clock;
    }

    /** Where objects put what is to happen to them later. */
    public Agenda agenda() {
        return agenda;
    }

    /** Does some work at the present time, alone; work within work has the same time. */
    public <T> T take(Function<Instant, T> work) {
        synchronized (turn) {
            return present == null ? takeAt(clock.now(), work) : work.apply(present);
        }
    }

    /** Does some work again at the time of its first doing. */
    public <T> T takeAt(Instant time, Function<Instant, T> work) {
        synchronized (turn) {
            Instant outer = present;
            present = time;
            try {
                agenda.runUntil(time);
                return work.apply(time);
            } finally {
                present = outer;
            }
        }
    }

    /** Lets nobody in between the parts of some work. */
    public void alone(Runnable work) {
        synchronized (turn) {
            work.run();
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
