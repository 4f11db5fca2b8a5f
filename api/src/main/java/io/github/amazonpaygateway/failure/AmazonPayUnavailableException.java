package io.github.amazonpaygateway.failure;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Surely not done: no connection, throttled (429, or held back by the gateway for too long), an open circuit breaker or a
 * full bulkhead; or a read that failed for whatever reason. The same request may be sent again, later. The gateway has already retried as configured.
 */
public final class AmazonPayUnavailableException extends AmazonPayException {

    private static final long serialVersionUID = 1L;

    /** Null for "nobody said". */
    private final @Nullable Duration retryAfter;

    /** Made by the gateway, and by a shop's test that plays an outage. */
    public AmazonPayUnavailableException(
            FailureDetails details, @Nullable Duration retryAfter, @Nullable Throwable cause) {
        super("Amazon Pay is not available", details, cause);
        this.retryAfter = retryAfter;
    }

    /** When to come again, if somebody said so: Amazon, the throttle, the circuit breaker or the full bulkhead. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
