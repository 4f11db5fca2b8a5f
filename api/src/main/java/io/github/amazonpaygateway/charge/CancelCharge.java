package io.github.amazonpaygateway.charge;

import io.github.amazonpaygateway.limit.TextLimit;

/**
 * The end of a Charge that is not captured.
 *
 * @param cancellationReason why, 1 to 255 characters
 */
public record CancelCharge(String cancellationReason) {

    private static final TextLimit REASON = new TextLimit("cancellationReason", 255);

    /** @throws IllegalArgumentException when the reason is blank or too long */
    public CancelCharge {
        REASON.checkPresent(cancellationReason);
    }

    /** @throws IllegalArgumentException when the reason is blank or too long */
    public static CancelCharge because(String reason) {
        return new CancelCharge(reason);
    }
}
