package io.github.amazonpaygateway.simulator.refund;

/** The states of a refund. */
public enum RefundState {
    /** On its way. */
    REFUND_INITIATED("RefundInitiated"),
    /** With the buyer. */
    REFUNDED("Refunded"),
    /** Did not happen. */
    DECLINED("Declined");

    private final String wireName;

    RefundState(String wireName) {
        this.wireName = wireName;
    }

    /** The value of {@code statusDetails.state}. */
    public String wireName() {
        return wireName;
    }
}
