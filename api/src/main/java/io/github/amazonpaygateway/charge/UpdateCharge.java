package io.github.amazonpaygateway.charge;

import io.github.amazonpaygateway.failure.ReasonCode;
import io.github.amazonpaygateway.limit.TextLimit;
import java.util.Optional;

/**
 * What a payment service provider reports about a charge that it processed itself.
 *
 * @param state where the charge stands there
 * @param reasonCode why
 * @param reasonDescription why in words, at most 255 characters
 */
public record UpdateCharge(ChargeState state, Optional<ReasonCode> reasonCode, Optional<String> reasonDescription) {

    private static final TextLimit DESCRIPTION = new TextLimit("reasonDescription", 255);

    /** @throws IllegalArgumentException when the state is {@code UNRECOGNIZED} or the description too long */
    public UpdateCharge {
        if (state == ChargeState.UNRECOGNIZED) {
            throw new IllegalArgumentException("state must be one that Amazon knows, not UNRECOGNIZED");
        }
        reasonDescription.ifPresent(DESCRIPTION::check);
    }

    /** The charge is in this state for this reason. */
    public static UpdateCharge of(ChargeState state, ReasonCode reason) {
        return new UpdateCharge(state, Optional.of(reason), Optional.empty());
    }

    /** @throws IllegalArgumentException when the text is longer than 255 characters */
    public UpdateCharge withReasonDescription(String text) {
        return new UpdateCharge(state, reasonCode, Optional.of(text));
    }
}
