package io.github.amazonpaygateway.failure;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A call that brought no usable answer. Switch over the three members:
 *
 * <ul>
 *   <li>{@link RequestRejectedException}: Amazon refused what was sent; nothing moved, and repeating it changes nothing.
 *   <li>{@link AmazonPayUnavailableException}: surely not done, or a read that failed; try again later.
 *   <li>{@link OutcomeUnknownException}: a write that may or may not have been done; ask again with the same key, and
 *       never tell the buyer that the payment was declined.
 * </ul>
 *
 * <p>Source: "Error handling" in Amazon's documents.
 */
public abstract sealed class AmazonPayException extends RuntimeException
        permits RequestRejectedException, AmazonPayUnavailableException, OutcomeUnknownException {

    private static final long serialVersionUID = 1L;

    private final String operation;
    private final @Nullable Integer status;
    private final @Nullable ReasonCode reasonCode;
    private final @Nullable String requestId;

    AmazonPayException(String what, FailureDetails details, @Nullable Throwable cause) {
        super(what + details.sentence(), cause);
        this.operation = details.operation();
        this.status = details.status().orElse(null);
        this.reasonCode = details.reasonCode().orElse(null);
        this.requestId = details.requestId().orElse(null);
    }

    /** The operation that failed, for example {@code createCharge}. */
    public String operation() {
        return operation;
    }

    /** The HTTP status of Amazon's answer, or empty when there was none. */
    public Optional<Integer> status() {
        return Optional.ofNullable(status);
    }

    /** Amazon's reason code, or empty when the answer held none. */
    public Optional<ReasonCode> reasonCode() {
        return Optional.ofNullable(reasonCode);
    }

    /** Amazon's id of the request, to be named to its support, or empty when the answer held none. */
    public Optional<String> requestId() {
        return Optional.ofNullable(requestId);
    }
}
