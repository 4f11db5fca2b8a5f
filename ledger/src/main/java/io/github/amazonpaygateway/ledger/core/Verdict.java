package io.github.amazonpaygateway.ledger.core;

import io.github.amazonpaygateway.failure.ReasonCode;
import io.github.amazonpaygateway.ledger.Refusal;
import java.util.Optional;

/**
 * Why an intent stands where it stands.
 *
 * @param reason Amazon's word, or the ledger's for what was not sent
 * @param recoverable whether another attempt may pass
 * @param explanation a sentence without personal data
 * @param requestId Amazon's id of the answered request
 */
record Verdict(Optional<String> reason, boolean recoverable, Optional<String> explanation, Optional<String> requestId) {

    static final Verdict NONE = new Verdict(Optional.empty(), false, Optional.empty(), Optional.empty());

    Verdict {
        reason = reason.map(text -> Column.fit(text, Column.REASON));
        explanation = explanation.map(text -> Column.fit(text, Column.EXPLANATION));
        requestId = requestId.map(text -> Column.fit(text, Column.NAME));
    }

    static Verdict declined(Optional<ReasonCode> code, boolean recoverable, Optional<String> requestId) {
        return new Verdict(code.map(ReasonCode::value), recoverable, Optional.empty(), requestId);
    }

    static Verdict refused(Refusal why, String explanation, Optional<String> requestId) {
        return new Verdict(Optional.of(why.name()), false, Optional.of(explanation), requestId);
    }

    static Verdict because(String explanation, Optional<String> requestId) {
        return new Verdict(Optional.empty(), false, Optional.of(explanation), requestId);
    }

    Refusal refusal() {
        return reason.map(Refusal::valueOf).orElse(Refusal.REJECTED);
    }

    Optional<ReasonCode> reasonCode() {
        return reason.map(ReasonCode::new);
    }
}
