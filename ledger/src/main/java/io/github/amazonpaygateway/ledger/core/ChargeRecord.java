package io.github.amazonpaygateway.ledger.core;

import io.github.amazonpaygateway.charge.Charge;
import io.github.amazonpaygateway.charge.ChargeState;
import io.github.amazonpaygateway.failure.ReasonCode;
import io.github.amazonpaygateway.id.ChargeId;
import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.money.Money;
import java.time.Instant;
import java.util.Optional;

/**
 * What the ledger knows of a charge: the newest that Amazon said.
 *
 * @param merchant whose
 * @param order of which order
 * @param id its name
 * @param permission against which permission
 * @param amount how much is or was to be charged
 * @param captured how much was taken
 * @param refunded how much was given back, as far as Amazon counts it
 * @param state where it stands
 * @param reason why
 * @param expires when an authorization ends
 * @param warned when an end of it was announced; what ends next may be another one
 * @param orphanTold when it was announced that no intent explains it
 */
record ChargeRecord(
        String merchant,
        String order,
        ChargeId id,
        ChargePermissionId permission,
        Money amount,
        Money captured,
        Money refunded,
        ChargeState state,
        Optional<String> reason,
        Optional<Instant> expires,
        Optional<Instant> warned,
        Optional<Instant> orphanTold) {

    static ChargeRecord of(String merchant, String order, Charge charge) {
        return new ChargeRecord(
                merchant,
                order,
                charge.chargeId(),
                charge.chargePermissionId(),
                charge.chargeAmount(),
                charge.captured(),
                charge.refunded(),
                charge.status().state(),
                charge.status().reasonCode().map(ReasonCode::value).map(text -> Column.fit(text, Column.REASON)),
                charge.expires(),
                Optional.empty(),
                Optional.empty());
    }

    /** Whether Amazon may have said this after the other: a charge never goes back. */
    boolean isNotOlderThan(ChargeRecord other) {
        return rank(state) >= rank(other.state)
                && captured.compareTo(other.captured) >= 0
                && refunded.compareTo(other.refunded) >= 0;
    }

    /** Whether it takes or reserves anything. */
    boolean isMoney() {
        return !reserved().isZero();
    }

    /** How much of the permission it uses up. */
    Money reserved() {
        return switch (state) {
            case CANCELED, DECLINED -> Money.zero(amount.currency());
            case CAPTURED -> captured.isZero() ? amount : captured;
            case AUTHORIZATION_INITIATED, AUTHORIZED, CAPTURE_INITIATED, UNRECOGNIZED -> amount;
        };
    }

    /** An unknown state may be anywhere, so it is neither old nor new. */
    private static int rank(ChargeState state) {
        return switch (state) {
            case UNRECOGNIZED, AUTHORIZATION_INITIATED -> 0;
            case AUTHORIZED -> 1;
            case CAPTURE_INITIATED -> 2;
            case CAPTURED, CANCELED, DECLINED -> 3;
        };
    }
}
