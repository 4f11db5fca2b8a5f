package io.github.amazonpaygateway.dispute;

import io.github.amazonpaygateway.failure.ReasonCode;
import io.github.amazonpaygateway.limit.TextLimit;
import java.util.Optional;

/**
 * Where a Dispute stands, as a payment service provider reports it.
 *
 * @param state the state
 * @param reasonCode why
 * @param reasonDescription why in words, at most 255 characters
 * @param resolution for whom it was decided, once it is
 */
public record DisputeStatus(
        DisputeState state,
        Optional<ReasonCode> reasonCode,
        Optional<String> reasonDescription,
        Optional<DisputeResolution> resolution) {

    private static final TextLimit DESCRIPTION = new TextLimit("reasonDescription", 255);

    /** @throws IllegalArgumentException when a word is {@code UNRECOGNIZED} or the description too long */
    public DisputeStatus {
        if (state == DisputeState.UNRECOGNIZED || resolution.equals(Optional.of(DisputeResolution.UNRECOGNIZED))) {
            throw new IllegalArgumentException("state and resolution must be ones that Amazon knows, not UNRECOGNIZED");
        }
        reasonDescription.ifPresent(DESCRIPTION::check);
    }

    /** In this state for this reason. */
    public static DisputeStatus of(DisputeState state, ReasonCode reason) {
        return new DisputeStatus(state, Optional.of(reason), Optional.empty(), Optional.empty());
    }

    /** Decided for this side. */
    public DisputeStatus withResolution(DisputeResolution decided) {
        return new DisputeStatus(state, reasonCode, reasonDescription, Optional.of(decided));
    }

    /** @throws IllegalArgumentException when the text is longer than 255 characters */
    public DisputeStatus withReasonDescription(String text) {
        return new DisputeStatus(state, reasonCode, Optional.of(text), resolution);
    }
}
