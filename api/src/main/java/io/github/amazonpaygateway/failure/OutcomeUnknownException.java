package io.github.amazonpaygateway.failure;

import io.github.amazonpaygateway.idempotency.IdempotencyKey;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A write that may or may not have been done: it timed out, broke off, or met 408, a 5xx or an unreadable answer, after
 * the last retry. Do not treat it as a decline and do not cancel. Send the same request with the same
 * {@link #idempotencyKey()} again, now or hours later: Amazon does it at most once and gives the stored answer. For an
 * operation without a key (cancel, close, update) read the object first.
 */
public final class OutcomeUnknownException extends AmazonPayException {

    private static final long serialVersionUID = 1L;

    /** Null for an operation that has no key. */
    private final @Nullable IdempotencyKey key;

    /** Null for "nobody said". */
    private final @Nullable Duration retryAfter;

    /** Made by the gateway, and by a shop's test that plays a lost answer. */
    public OutcomeUnknownException(FailureDetails details, @Nullable IdempotencyKey key, @Nullable Throwable cause) {
        this(details, key, null, cause);
    }

    /** The same when Amazon said how long to wait. */
    public OutcomeUnknownException(
            FailureDetails details,
            @Nullable IdempotencyKey key,
            @Nullable Duration retryAfter,
            @Nullable Throwable cause) {
        super("Outcome unknown", details, cause);
        this.key = key;
        this.retryAfter = retryAfter;
    }

    /** The key to ask again with; empty for operations that Amazon does not key. */
    public Optional<IdempotencyKey> idempotencyKey() {
        return Optional.ofNullable(key);
    }

    /** How long to wait before asking again, when Amazon said so. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
