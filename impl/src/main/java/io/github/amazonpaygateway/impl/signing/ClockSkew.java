package io.github.amazonpaygateway.impl.signing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * The time as Amazon's servers see it: our clock, corrected by what an answer of theirs said. Amazon refuses a date in
 * the future, even by seconds, so a clock that is ahead stops all payments. Thread-safe; one per merchant or endpoint.
 */
public final class ClockSkew implements InstantSource {

    private final InstantSource clock;
    private volatile Duration offset = Duration.ZERO;

    public ClockSkew(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Instant instant() {
        return clock.instant().plus(offset);
    }

    /**
     * Corrects all dates from now on.
     *
     * @param serverDate the {@code Date} header of an answer that has just arrived; it is cut to whole seconds, so the
     *     corrected time is late rather than early
     */
    public void serverSays(Instant serverDate) {
        offset = Duration.between(clock.instant(), serverDate);
    }

    /** How far our clock is behind; negative when it is ahead. */
    public Duration offset() {
        return offset;
    }
}
