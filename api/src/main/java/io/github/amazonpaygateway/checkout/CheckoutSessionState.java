package io.github.amazonpaygateway.checkout;

/** Where a CheckoutSession stands ("States and reason codes" of the CheckoutSession in Amazon's documents). */
public enum CheckoutSessionState {
    /** The buyer is at it; GET, update and complete are allowed. */
    OPEN,
    /** Done; it names the ChargePermission and, unless only confirmed, the Charge. */
    COMPLETED,
    /** Over; the reason code tells why. */
    CANCELED,
    /** A state that this version does not know; see {@code stateText}. */
    UNRECOGNIZED;

    /** Whether nothing leaves this state. */
    public boolean isFinal() {
        return switch (this) {
            case COMPLETED, CANCELED -> true;
            case OPEN, UNRECOGNIZED -> false;
        };
    }
}
