package io.github.amazonpaygateway.ledger.core;

import static io.github.amazonpaygateway.ledger.core.Happening.ACCEPTED;
import static io.github.amazonpaygateway.ledger.core.Happening.DECLINED;
import static io.github.amazonpaygateway.ledger.core.Happening.STARTED;

import io.github.amazonpaygateway.charge.Charge;
import io.github.amazonpaygateway.charge.ChargeState;
import io.github.amazonpaygateway.charge.DeclineReason;
import io.github.amazonpaygateway.failure.ReasonCode;
import io.github.amazonpaygateway.ledger.Operation;
import io.github.amazonpaygateway.money.Money;
import java.util.Optional;

/** What the state of a charge says about the intent that made or changed it. */
final class ChargeMeaning {

    private ChargeMeaning() {}

    static Answer of(Intent intent, Charge charge) {
        return isAnothers(intent, charge)
                ? contradiction(intent, charge)
                : Answer.about(happening(intent.operation(), charge.status().state()), charge);
    }

    /** Of another amount: somebody else has made it, or taken it. */
    private static boolean isAnothers(Intent intent, Charge charge) {
        return switch (intent.operation()) {
            case CHECKOUT, AUTHORIZE, PURCHASE -> !isOf(intent, charge.chargeAmount());
            case CAPTURE ->
                charge.status().state() == ChargeState.CAPTURED
                        && !charge.captured().isZero()
                        && !isOf(intent, charge.captured());
            case CANCEL, CLOSE_PERMISSION, REFUND -> false;
        };
    }

    private static boolean isOf(Intent intent, Money amount) {
        return intent.request().amount().equals(Optional.of(amount));
    }

    /** With the charge only where its permission is the one that is locked. */
    private static Answer contradiction(Intent intent, Charge charge) {
        boolean isOurs = intent.names().permission().equals(Optional.of(charge.chargePermissionId()));
        return new Answer(
                Happening.CONTRADICTED,
                Names.NONE,
                Verdict.because(
                        "the charge is one of " + charge.chargeAmount() + " of which " + charge.captured()
                                + " is captured, not by this intent",
                        Optional.empty()),
                Optional.of(charge).filter(known -> isOurs),
                Optional.empty());
    }

    /** Whether another attempt may pass with the same payment method. */
    static boolean isRecoverable(Optional<ReasonCode> code) {
        return code.map(DeclineReason::of).filter(DeclineReason::isSoft).isPresent();
    }

    private static Happening happening(Operation operation, ChargeState state) {
        return switch (operation) {
            case AUTHORIZE -> authorized(state);
            case PURCHASE, CAPTURE -> captured(state);
            case CHECKOUT -> completed(state);
            case CANCEL, CLOSE_PERMISSION, REFUND -> canceled(state);
        };
    }

    /** Whether a session takes the money at once is its own affair, and Amazon's charge does not tell. */
    private static Happening completed(ChargeState state) {
        return state == ChargeState.CAPTURE_INITIATED ? STARTED : authorized(state);
    }

    private static Happening authorized(ChargeState state) {
        return switch (state) {
            case AUTHORIZED, CAPTURE_INITIATED, CAPTURED -> ACCEPTED;
            case AUTHORIZATION_INITIATED, UNRECOGNIZED -> STARTED;
            case CANCELED, DECLINED -> DECLINED;
        };
    }

    private static Happening captured(ChargeState state) {
        return switch (state) {
            case CAPTURED -> ACCEPTED;
            case AUTHORIZATION_INITIATED, AUTHORIZED, CAPTURE_INITIATED, UNRECOGNIZED -> STARTED;
            case CANCELED, DECLINED -> DECLINED;
        };
    }

    private static Happening canceled(ChargeState state) {
        return switch (state) {
            case CANCELED, DECLINED -> ACCEPTED;
            case AUTHORIZATION_INITIATED, AUTHORIZED, UNRECOGNIZED -> STARTED;
            case CAPTURE_INITIATED, CAPTURED -> DECLINED;
        };
    }
}
