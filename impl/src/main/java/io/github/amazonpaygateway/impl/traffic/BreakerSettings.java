package io.github.amazonpaygateway.impl.traffic;

import java.time.Duration;

/**
 * When a breaker opens and closes, as {@code @CircuitBreaker} of MicroProfile says it.
 *
 * @param enabled whether it ever opens
 * @param requestVolumeThreshold the number of last attempts that are looked at, at least 1
 * @param failureRatio the share of them that opens it, 0 to 1
 * @param delay how long it stays open
 * @param successThreshold how many trials in a row close it again, at least 1
 */
public record BreakerSettings(
        boolean enabled, int requestVolumeThreshold, double failureRatio, Duration delay, int successThreshold) {

    /** A fifth of failures opens it by chance once in five million attempts; it tries again after a second. */
    public static final BreakerSettings DEFAULT = new BreakerSettings(true, 20, 0.75, Duration.ofSeconds(1), 1);

    /** Never opens. */
    public static final BreakerSettings OFF = new BreakerSettings(false, 1, 1, Duration.ZERO, 1);

    /** @throws IllegalArgumentException when no breaker can be made of it */
    public BreakerSettings {
        require(requestVolumeThreshold >= 1, "requestVolumeThreshold must be at least 1");
        require(failureRatio >= 0 && failureRatio <= 1, "failureRatio must be between 0 and 1");
        require(!delay.isNegative(), "delay must not be negative");
        require(successThreshold >= 1, "successThreshold must be at least 1");
    }

    private static void require(boolean fulfilled, String rule) {
        if (!fulfilled) {
            throw new IllegalArgumentException(rule);
        }
    }
}
