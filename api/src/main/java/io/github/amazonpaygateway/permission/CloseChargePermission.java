package io.github.amazonpaygateway.permission;

import io.github.amazonpaygateway.limit.TextLimit;

/**
 * The end of a ChargePermission.
 *
 * @param closureReason why, 1 to 255 characters
 * @param cancelPendingCharges whether charges that are authorized or pending are canceled too
 */
public record CloseChargePermission(String closureReason, boolean cancelPendingCharges) {

    private static final TextLimit REASON = new TextLimit("closureReason", 255);

    /** @throws IllegalArgumentException when the reason is blank or too long */
    public CloseChargePermission {
        REASON.checkPresent(closureReason);
    }

    /**
     * Closes and leaves pending charges as they are.
     *
     * @throws IllegalArgumentException when the reason is blank or too long
     */
    public static CloseChargePermission because(String reason) {
        return new CloseChargePermission(reason, false);
    }

    /** Cancels what is authorized or pending as well. */
    public CloseChargePermission cancelingPendingCharges() {
        return new CloseChargePermission(closureReason, true);
    }
}
