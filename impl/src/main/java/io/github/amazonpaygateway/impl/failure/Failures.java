package io.github.amazonpaygateway.impl.failure;

import io.github.amazonpaygateway.failure.AmazonPayException;
import io.github.amazonpaygateway.failure.AmazonPayUnavailableException;
import io.github.amazonpaygateway.failure.FailureDetails;
import io.github.amazonpaygateway.failure.OutcomeUnknownException;
import io.github.amazonpaygateway.failure.RequestRejectedException;
import io.github.amazonpaygateway.impl.traffic.ComeAgain;
import io.github.amazonpaygateway.impl.transport.CallMarks;
import java.time.Duration;
import java.util.Optional;

/** The exception for each meaning. Without a cause: those of parsers and engines quote what they read. */
final class Failures {

    private Failures() {}

    static AmazonPayException of(
            Meaning meaning, CallMarks marks, FailureDetails details, Optional<Duration> retryAfter) {
        return switch (meaning) {
            case REJECTED -> new RequestRejectedException(details);
            case UNAVAILABLE -> new AmazonPayUnavailableException(details, retryAfter.orElse(ComeAgain.GUESS), null);
            case UNKNOWN ->
                new OutcomeUnknownException(details, marks.key().orElse(null), retryAfter.orElse(null), null);
        };
    }
}
