package io.github.amazonpaygateway.simulator.permission;

import org.jspecify.annotations.Nullable;

/**
 * Where a permission stands.
 *
 * @param state one of three
 * @param reasonCode null while chargeable
 * @param description null without a reason
 */
public record Standing(State state, @Nullable String reasonCode, @Nullable String description) {

    /** The states of a permission. */
    public enum State {
        /** Charges can be made. */
        CHARGEABLE("Chargeable"),
        /** Not now. */
        NON_CHARGEABLE("NonChargeable"),
        /** Never again. */
        CLOSED("Closed");

        private final String wireName;

        State(String wireName) {
            this.wireName = wireName;
        }

        /** The value of {@code statusDetails.state}. */
        public String wireName() {
            return wireName;
        }
    }

    static final Standing CHARGEABLE = new Standing(State.CHARGEABLE, null, null);
    static final Standing CHARGE_IN_PROGRESS = new Standing(
            State.NON_CHARGEABLE,
            "ChargeInProgress",
            "A charge is already in progress. You cannot initiate a new charge unless previous charge is canceled.");

    static Standing blocked(String reasonCode) {
        return new Standing(State.NON_CHARGEABLE, reasonCode, null);
    }

    static Standing closed(String reasonCode, @Nullable String description) {
        return new Standing(State.CLOSED, reasonCode, description);
    }

    /** Whether charges can be made. */
    public boolean isChargeable() {
        return state == State.CHARGEABLE;
    }

    /** Whether it is over for good. */
    public boolean isClosed() {
        return state == State.CLOSED;
    }
}
