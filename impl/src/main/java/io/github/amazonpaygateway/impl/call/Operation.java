package io.github.amazonpaygateway.impl.call;

import io.github.amazonpaygateway.failure.AmazonPayException;
import io.github.amazonpaygateway.failure.AmazonPayUnavailableException;
import io.github.amazonpaygateway.failure.FailureDetails;
import io.github.amazonpaygateway.failure.OutcomeUnknownException;
import io.github.amazonpaygateway.failure.RequestRejectedException;
import io.github.amazonpaygateway.idempotency.IdempotencyKey;
import io.github.amazonpaygateway.impl.traffic.ComeAgain;
import jakarta.ws.rs.ProcessingException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is called, and so what a failure of one attempt means.
 *
 * @param name as Amazon's documents have it
 * @param write whether it changes something
 * @param key under which Amazon does it at most once, if it keys it
 */
record Operation(String name, boolean write, @Nullable IdempotencyKey key) {

    /** A Rest Client gives null for an empty answer. */
    <T> T present(@Nullable T answer) {
        if (answer == null) {
            throw failed("The answer is empty", null);
        }
        return answer;
    }

    /** The failure of an attempt as one of ours, whatever the server has thrown or wrapped. */
    RuntimeException typed(RuntimeException failure) {
        Throwable cause = failure;
        while (cause instanceof ProcessingException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof AmazonPayException || !Departure.isNoted() && isOurFault(cause)) {
            return (RuntimeException) cause;
        }
        return failure instanceof ProcessingException || Departure.isNoted()
                ? failed("The answer could not be processed", failure)
                : failure;
    }

    /** Nothing was sent when the request itself was wrong. Once it is sent, the server may throw the same. */
    private static boolean isOurFault(Throwable cause) {
        return cause instanceof IllegalArgumentException || cause instanceof IllegalStateException;
    }

    /** A key makes repeating harmless; without one only a status of Amazon that says "not done, try again" does. */
    boolean isRepeatable(OutcomeUnknownException unknown) {
        return key != null || unknown.status().filter(status -> status >= 400).isPresent();
    }

    /** Whether the failure of the last attempt says that nothing was done, and nothing of the attempts before it. */
    boolean leavesDoubt(AmazonPayException last) {
        return last instanceof AmazonPayUnavailableException
                || last instanceof RequestRejectedException rejected && !decides(rejected);
    }

    /**
     * Whether a refusal also speaks for the attempts before it. Amazon repeats the stored answer for a key, so with one
     * it does; a refusal of the signature, the clock or the account comes before the key is looked at.
     */
    private boolean decides(RequestRejectedException rejected) {
        int status = rejected.status().orElse(0);
        return key != null && status != 400 && status != 401 && status != 403;
    }

    /** No answer: a write may have been done. */
    AmazonPayException failed(String why, @Nullable Throwable cause) {
        return write
                ? new OutcomeUnknownException(FailureDetails.withoutAnswer(name, why), key, cause)
                : unavailable(why, ComeAgain.GUESS, cause);
    }

    /** Nothing was done. */
    AmazonPayException unavailable(String why, Duration retryAfter, @Nullable Throwable cause) {
        return new AmazonPayUnavailableException(FailureDetails.withoutAnswer(name, why), retryAfter, cause);
    }

    /** The last attempt was not done, but one before it may have been. */
    AmazonPayException unknown(AmazonPayException last) {
        FailureDetails details = new FailureDetails(
                name,
                last.status(),
                last.reasonCode(),
                last.requestId(),
                Optional.of("An earlier attempt may have been done; the last one was refused"));
        return new OutcomeUnknownException(details, key, last);
    }
}
