package io.github.amazonpaygateway.impl.traffic;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

/**
 * Holds back the attempts of one operation at one endpoint after many of them failed, and lets a few try again after a
 * while. Safe for many threads.
 */
public final class Breaker {

    /** Lets everything through. */
    public static final Breaker NONE = new Breaker("", BreakerSettings.OFF, System::nanoTime);

    private static final System.Logger LOG = System.getLogger(Breaker.class.getName());

    /** How an attempt ended. */
    public enum Ending {
        /** The other side answered and works. */
        GOOD,
        /** It did not, or refused because it is not well. */
        BAD,
        /** Nothing was sent, so nothing is known. */
        UNSENT
    }

    /**
     * Whether an attempt may go.
     *
     * @param era in which it began; endings that come later than their era say nothing about the present
     * @param retryAfter zero when it may go, else when to come again
     */
    public record Admission(int era, Duration retryAfter) {

        public boolean isRefused() {
            return !retryAfter.isZero();
        }
    }

    private static final Duration SOON = Duration.ofMillis(1);

    private enum State {
        CLOSED,
        OPEN,
        HALF_OPEN
    }

    private final String name;
    private final BreakerSettings settings;
    private final LongSupplier nanoTime;
    private final ReentrantLock lock = new ReentrantLock(); // virtual threads would be pinned by a monitor
    private final LastAttempts last;

    private State state = State.CLOSED;
    private int era;
    private Admission admission = new Admission(era, Duration.ZERO);
    private long openUntil;
    private int trials;
    private int successes;

    /**
     * @param name what is held back, for the log
     * @param nanoTime as {@link System#nanoTime()}
     */
    public Breaker(String name, BreakerSettings settings, LongSupplier nanoTime) {
        this.name = name;
        this.settings = settings;
        this.nanoTime = nanoTime;
        this.last = new LastAttempts(settings.requestVolumeThreshold());
    }

    /** Asks for an attempt; one that is not refused has to be {@link #leave left} in any case. */
    public Admission enter() {
        if (!settings.enabled()) {
            return admission;
        }
        lock.lock();
        try {
            Duration refusal = refusal();
            return refusal.isZero() ? admission : new Admission(era, refusal);
        } finally {
            lock.unlock();
        }
    }

    public void leave(Admission left, Ending ending) {
        if (!settings.enabled()) {
            return;
        }
        boolean opened;
        lock.lock();
        try {
            State before = state;
            if (left.era() == era) {
                count(ending);
            }
            opened = state == State.OPEN && before == State.CLOSED;
        } finally {
            lock.unlock();
        }
        if (opened) {
            LOG.log(Level.WARNING, "{0} is held back, since most of the last attempts failed", name);
        }
    }

    private Duration refusal() {
        if (state == State.OPEN) {
            long left = openUntil - nanoTime.getAsLong();
            if (left > 0) {
                return Duration.ofNanos(left);
            }
            become(State.HALF_OPEN);
        }
        return state == State.HALF_OPEN ? trial() : Duration.ZERO;
    }

    private Duration trial() {
        if (trials == settings.successThreshold()) {
            return settings.delay().isZero() ? SOON : settings.delay(); // if those under way fail
        }
        trials++;
        return Duration.ZERO;
    }

    private void count(Ending ending) {
        if (state == State.HALF_OPEN) {
            tried(ending);
        } else if (ending != Ending.UNSENT && last.add(ending == Ending.BAD) >= settings.failureRatio()) {
            open();
        }
    }

    private void tried(Ending ending) {
        switch (ending) {
            case UNSENT -> trials--;
            case BAD -> open();
            case GOOD -> {
                if (++successes == settings.successThreshold()) {
                    become(State.CLOSED);
                }
            }
        }
    }

    private void open() {
        openUntil = nanoTime.getAsLong() + settings.delay().toNanos();
        become(State.OPEN);
    }

    private void become(State next) {
        state = next;
        era++;
        admission = new Admission(era, Duration.ZERO);
        trials = 0;
        successes = 0;
        last.forget();
    }
}
