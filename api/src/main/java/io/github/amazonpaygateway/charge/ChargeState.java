package io.github.amazonpaygateway.charge;

/** Where a Charge stands ("States and reason codes" of the Charge in Amazon's documents). */
public enum ChargeState {
    /** Pending: decided within 24 hours; GET and cancel are allowed. */
    AUTHORIZATION_INITIATED,
    /** Reserved for 30 days; capture and cancel are allowed. */
    AUTHORIZED,
    /** Capture pending (more than 7 days after authorization); only GET is allowed. */
    CAPTURE_INITIATED,
    /** Taken; refunds are allowed. */
    CAPTURED,
    /** Given up. */
    CANCELED,
    /** Refused. */
    DECLINED,
    /** A state that this version does not know; see {@code stateText}. */
    UNRECOGNIZED;

    /** Whether nothing leaves this state. */
    public boolean isFinal() {
        return switch (this) {
            case CAPTURED, CANCELED, DECLINED -> true;
            case AUTHORIZATION_INITIATED, AUTHORIZED, CAPTURE_INITIATED, UNRECOGNIZED -> false;
        };
    }
}
