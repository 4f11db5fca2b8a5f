package io.github.amazonpaygateway.refund;

/** Where a Refund stands ("States and reason codes" of the Refund in Amazon's documents). */
public enum RefundState {
    /** On its way; every refund starts here. */
    REFUND_INITIATED,
    /** The buyer has the money back. */
    REFUNDED,
    /** Refused; nothing was given back. */
    DECLINED,
    /** A state that this version does not know; see {@code stateText}. */
    UNRECOGNIZED;

    /** Whether nothing leaves this state. */
    public boolean isFinal() {
        return switch (this) {
            case REFUNDED, DECLINED -> true;
            case REFUND_INITIATED, UNRECOGNIZED -> false;
        };
    }
}
