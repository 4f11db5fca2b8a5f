package io.github.amazonpaygateway.impl.json;

import io.github.amazonpaygateway.failure.ReasonCode;
import java.util.Optional;

/**
 * What Amazon says when it refuses a request.
 *
 * @param reasonCode why, as a word for programs
 * @param message why, in prose; may repeat parts of the signature, so it is never logged
 */
public record ErrorAnswer(Optional<ReasonCode> reasonCode, Optional<String> message) {

    /** Shows the code only. */
    @Override
    public String toString() {
        return "ErrorAnswer[" + reasonCode.map(ReasonCode::value).orElse("") + "]";
    }
}
