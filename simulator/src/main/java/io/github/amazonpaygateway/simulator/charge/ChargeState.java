package io.github.amazonpaygateway.simulator.charge;

import java.util.Arrays;
import java.util.Set;

/** The states of a charge. */
public enum ChargeState {
    /** The authorization is not decided yet. */
    AUTHORIZATION_INITIATED("AuthorizationInitiated"),
    /** The amount is reserved. */
    AUTHORIZED("Authorized"),
    /** The capture is not decided yet. */
    CAPTURE_INITIATED("CaptureInitiated"),
    /** The money was taken. */
    CAPTURED("Captured"),
    /** Given up. */
    CANCELED("Canceled"),
    /** Refused by the bank or Amazon. */
    DECLINED("Declined");

    private final String wireName;

    ChargeState(String wireName) {
        this.wireName = wireName;
    }

    /** The value of {@code statusDetails.state}. */
    public String wireName() {
        return wireName;
    }

    static String[] wireNames() {
        return Arrays.stream(values()).map(ChargeState::wireName).toArray(String[]::new);
    }

    static ChargeState of(String wireName) {
        return Arrays.stream(values())
                .filter(state -> state.wireName.equals(wireName))
                .findFirst()
                .orElseThrow();
    }

    boolean leadsTo(ChargeState next) {
        return switch (this) {
            case AUTHORIZATION_INITIATED ->
                Set.of(AUTHORIZED, DECLINED, CANCELED).contains(next);
            case AUTHORIZED ->
                Set.of(CAPTURE_INITIATED, CAPTURED, DECLINED, CANCELED).contains(next);
            case CAPTURE_INITIATED -> Set.of(CAPTURED, DECLINED).contains(next);
            case CAPTURED, CANCELED, DECLINED -> false;
        };
    }

    /** Whether an amount is held without being taken. */
    boolean holds() {
        return switch (this) {
            case AUTHORIZATION_INITIATED, AUTHORIZED, CAPTURE_INITIATED -> true;
            case CAPTURED, CANCELED, DECLINED -> false;
        };
    }

    boolean isUndecided() {
        return this == AUTHORIZATION_INITIATED || this == CAPTURE_INITIATED;
    }

    boolean isCancelable() {
        return this == AUTHORIZATION_INITIATED || this == AUTHORIZED;
    }
}
