package io.github.amazonpaygateway.refund;

import io.github.amazonpaygateway.id.ChargeId;
import io.github.amazonpaygateway.id.RefundId;
import io.github.amazonpaygateway.money.Money;
import io.github.amazonpaygateway.state.StatusDetails;
import java.time.Instant;
import java.util.Optional;

/**
 * Money back.
 *
 * @param refundId its name
 * @param chargeId of which charge
 * @param refundAmount how much
 * @param softDescriptor as printed on the statement
 * @param status where it stands
 * @param created when it came to be
 * @param releaseEnvironment {@code Sandbox} or {@code Live}
 */
public record Refund(
        RefundId refundId,
        ChargeId chargeId,
        Money refundAmount,
        Optional<String> softDescriptor,
        StatusDetails<RefundState> status,
        Optional<Instant> created,
        Optional<String> releaseEnvironment) {

    /** A refund with little said about it, for tests of a shop. */
    public static Refund of(RefundId id, ChargeId charge, Money amount, RefundState state) {
        return new Refund(
                id, charge, amount, Optional.empty(), StatusDetails.of(state), Optional.empty(), Optional.empty());
    }
}
