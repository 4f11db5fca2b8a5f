package io.github.amazonpaygateway.simulator.ledger;

import io.github.amazonpaygateway.simulator.charge.Charge;
import io.github.amazonpaygateway.simulator.json.JsonAnswer;
import io.github.amazonpaygateway.simulator.refund.Refund;
import io.github.amazonpaygateway.simulator.refund.RefundState;
import jakarta.json.JsonObject;
import java.math.BigDecimal;

/**
 * What charges and refunds of one currency add up to.
 *
 * @param authorized held now, neither captured nor given up
 * @param captured taken from buyers
 * @param refundInitiated on its way back
 * @param refunded given back
 */
public record Sums(BigDecimal authorized, BigDecimal captured, BigDecimal refundInitiated, BigDecimal refunded) {

    private static final BigDecimal NONE = BigDecimal.ZERO;

    static final Sums NOTHING = new Sums(NONE, NONE, NONE, NONE);

    static Sums of(Charge charge) {
        return new Sums(charge.held(), charge.captured(), NONE, NONE);
    }

    static Sums of(Refund refund) {
        return new Sums(
                NONE, NONE, amountIf(refund, RefundState.REFUND_INITIATED), amountIf(refund, RefundState.REFUNDED));
    }

    Sums plus(Sums other) {
        return new Sums(
                authorized.add(other.authorized),
                captured.add(other.captured),
                refundInitiated.add(other.refundInitiated),
                refunded.add(other.refunded));
    }

    JsonObject toJson() {
        return new JsonAnswer()
                .put("authorized", authorized.toPlainString())
                .put("captured", captured.toPlainString())
                .put("refundInitiated", refundInitiated.toPlainString())
                .put("refunded", refunded.toPlainString())
                .build();
    }

    private static BigDecimal amountIf(Refund refund, RefundState state) {
        return refund.state() == state ? refund.amount().amount() : NONE;
    }
}
