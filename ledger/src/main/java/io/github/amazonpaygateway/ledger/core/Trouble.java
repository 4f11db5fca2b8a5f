package io.github.amazonpaygateway.ledger.core;

import io.github.amazonpaygateway.failure.AmazonPayException;
import io.github.amazonpaygateway.failure.AmazonPayUnavailableException;
import io.github.amazonpaygateway.failure.OutcomeUnknownException;
import io.github.amazonpaygateway.failure.ReasonCode;
import io.github.amazonpaygateway.ledger.Refusal;
import java.util.Optional;
import java.util.Set;

/** What a failed question means for an intent. */
final class Trouble {

    /** Refused before the key was looked at, perhaps: that says nothing about what an earlier question has done. */
    private static final Set<Integer> BEFORE_THE_KEY = Set.of(400, 401, 403, 405, 426);

    private static final Set<Integer> ABOUT_THE_STATE = Set.of(404, 409, 422);

    private Trouble() {}

    /** @param inDoubt whether an earlier question of the same attempt may have been done */
    static Answer meaningOf(AmazonPayException failure, boolean inDoubt) {
        Verdict verdict = Verdict.because(failure.getMessage(), failure.requestId());
        if (failure instanceof OutcomeUnknownException) {
            return Answer.without(Happening.LOST, verdict);
        }
        if (failure instanceof AmazonPayUnavailableException) {
            return Answer.without(
                    Happening.UNREACHED,
                    Verdict.refused(Refusal.UNAVAILABLE, failure.getMessage(), failure.requestId()));
        }
        if (failure.reasonCode()
                .filter(ReasonCode.DUPLICATE_IDEMPOTENCY_KEY::is)
                .isPresent()) {
            return Answer.without(Happening.CONTRADICTED, verdict);
        }
        return inDoubt && isBeforeTheKey(failure) ? Answer.without(Happening.LOST, verdict) : refused(failure);
    }

    /** Whether the object has to be read before the refusal is believed. */
    static boolean isAboutTheState(AmazonPayException failure) {
        return failure.status().filter(ABOUT_THE_STATE::contains).isPresent();
    }

    static boolean isMissing(AmazonPayException failure) {
        return failure.status().equals(Optional.of(404));
    }

    static Refusal refusal(AmazonPayException failure) {
        if (failure instanceof AmazonPayUnavailableException) {
            return Refusal.UNAVAILABLE;
        }
        return isMissing(failure) ? Refusal.NOT_FOUND : Refusal.REJECTED;
    }

    private static boolean isBeforeTheKey(AmazonPayException failure) {
        return failure.status().filter(BEFORE_THE_KEY::contains).isPresent();
    }

    private static Answer refused(AmazonPayException failure) {
        return Answer.without(
                Happening.REFUSED, Verdict.refused(refusal(failure), failure.getMessage(), failure.requestId()));
    }
}
