package io.github.amazonpaygateway.permission;

/** Where a ChargePermission stands ("States and reason codes" of the ChargePermission in Amazon's documents). */
public enum ChargePermissionState {
    /** A Charge may be created. */
    CHARGEABLE,
    /** No Charge may be created now; the reasons tell what has to happen first. */
    NON_CHARGEABLE,
    /** Over. */
    CLOSED,
    /** A state that this version does not know; see {@link ChargePermissionStatus#stateText()}. */
    UNRECOGNIZED;

    /** Whether nothing leaves this state. */
    public boolean isFinal() {
        return switch (this) {
            case CLOSED -> true;
            case CHARGEABLE, NON_CHARGEABLE, UNRECOGNIZED -> false;
        };
    }
}
