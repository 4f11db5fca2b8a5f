package io.github.amazonpaygateway.ledger.core;

import static io.github.amazonpaygateway.ledger.core.Happening.ACCEPTED;
import static io.github.amazonpaygateway.ledger.core.Happening.DECLINED;
import static io.github.amazonpaygateway.ledger.core.Happening.STARTED;

import io.github.amazonpaygateway.charge.Charge;
import io.github.amazonpaygateway.charge.ChargeState;
import io.github.amazonpaygateway.charge.DeclineReason;
import io.github.amazonpaygateway.failure.ReasonCode;
import io.github.amazonpaygateway.ledger.Operation;
import java.util.Optional;

/** What the state of a charge says about the intent that made or changed it. */
final class ChargeMeaning {

    private ChargeMeaning() {}

    static Answer of(Operation operation, Charge charge) {
        return Answer.about(happening(operation, charge), charge);
    }

    /** Whether another attempt may pass with the same payment method. */
    static boolean isRecoverable(Optional<ReasonCode> code) {
        return code.map(DeclineReason::of).filter(DeclineReason::isSoft).isPresent();
    }

    private static Happening happening(Operation operation, Charge charge) {
        return switch (operation) {
            case AUTHORIZE -> authorized(charge.status().state());
            case PURCHASE, CAPTURE -> captured(charge.status().state());
            case CHECKOUT ->
                charge.captureNow().orElse(false)
                        ? captured(charge.status().state())
                        : authorized(charge.status().state());
            case CANCEL, CLOSE_PERMISSION, REFUND -> canceled(charge.status().state());
        };
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
