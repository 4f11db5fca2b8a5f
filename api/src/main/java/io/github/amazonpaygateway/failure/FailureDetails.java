package io.github.amazonpaygateway.failure;

import java.util.Optional;

/**
 * The facts of a failed call that are safe to show and to log.
 *
 * @param operation the operation, for example {@code createCharge}
 * @param status the HTTP status, if there was an answer
 * @param reasonCode Amazon's reason code, if the answer held one
 * @param requestId Amazon's id of the request, if the answer held one
 * @param explanation one more sentence, without data of the buyer and without key material
 */
public record FailureDetails(
        String operation,
        Optional<Integer> status,
        Optional<ReasonCode> reasonCode,
        Optional<String> requestId,
        Optional<String> explanation) {

    /** The facts of a call that got no answer. */
    public static FailureDetails withoutAnswer(String operation, String explanation) {
        return new FailureDetails(
                operation, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(explanation));
    }

    /** The same facts with another explanation. */
    public FailureDetails explained(String sentence) {
        return new FailureDetails(operation, status, reasonCode, requestId, Optional.of(sentence));
    }

    String sentence() {
        return ": " + operation
                + status.map(code -> ", status " + code).orElse(", no answer")
                + reasonCode.map(code -> ", " + code).orElse("")
                + requestId.map(id -> ", request id " + id).orElse("")
                + explanation.map(text -> ". " + text).orElse("");
    }
}
