package io.github.amazonpaygateway.simulator.dispute;

import io.github.amazonpaygateway.simulator.failure.Refusals;
import io.github.amazonpaygateway.simulator.json.Document;
import io.github.amazonpaygateway.simulator.json.JsonAnswer;
import jakarta.json.JsonObject;
import java.util.Optional;

/**
 * Where a dispute stands.
 *
 * @param state one of four
 * @param reasonCode why
 * @param description in words
 * @param resolution who won
 */
record Standing(
        DisputeState state, Optional<String> reasonCode, Optional<String> description, Optional<String> resolution) {

    static Standing of(DisputeState state, String reasonCode) {
        return new Standing(state, Optional.of(reasonCode), Optional.empty(), Optional.empty());
    }

    static Standing underReview() {
        return new Standing(DisputeState.UNDER_REVIEW, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Standing resolved(String reasonCode, String resolution) {
        return new Standing(DisputeState.RESOLVED, Optional.of(reasonCode), Optional.empty(), Optional.of(resolution));
    }

    static Standing of(Document status) {
        var standing = new Standing(
                DisputeState.of(status.text("state").orElseThrow()),
                status.text("reasonCode"),
                status.text("reasonDescription"),
                status.text("resolution"));
        standing.check();
        return standing;
    }

    JsonObject toJson() {
        return new JsonAnswer()
                .put("state", state.wireName())
                .put("reasonCode", reasonCode)
                .put("reasonDescription", description)
                .put("resolution", resolution)
                .build();
    }

    private void check() {
        reasonCode.filter(code -> !state.allows(code)).ifPresent(code -> {
            throw Refusals.invalidCombination(
                    "The state " + state.wireName() + " does not have the reasonCode " + code + ".");
        });
        if (resolution.isPresent() && !state.isOver()) {
            throw Refusals.invalidCombination("The state " + state.wireName() + " does not have a resolution.");
        }
    }
}
