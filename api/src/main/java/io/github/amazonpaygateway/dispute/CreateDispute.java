package io.github.amazonpaygateway.dispute;

import io.github.amazonpaygateway.failure.ReasonCode;
import io.github.amazonpaygateway.id.ChargeId;
import io.github.amazonpaygateway.idempotency.IdempotencyKey;
import io.github.amazonpaygateway.limit.TextLimit;
import io.github.amazonpaygateway.money.Money;
import java.time.Instant;

/**
 * A chargeback that a payment service provider received.
 *
 * @param key under which Amazon remembers it
 * @param chargeId of which charge
 * @param providerDisputeId the provider's own number of it
 * @param disputeAmount how much; more than zero
 * @param filingReason why the buyer disputes
 * @param status where it stands
 * @param filed since when, to the second
 * @param merchantResponseDeadline until when the merchant can answer, to the second
 */
public record CreateDispute(
        IdempotencyKey key,
        ChargeId chargeId,
        String providerDisputeId,
        Money disputeAmount,
        FilingReason filingReason,
        DisputeStatus status,
        Instant filed,
        Instant merchantResponseDeadline) {

    private static final TextLimit PROVIDER_ID = new TextLimit("providerDisputeId", 255);

    /** @throws IllegalArgumentException when a part is one that Amazon refuses */
    public CreateDispute {
        PROVIDER_ID.checkPresent(providerDisputeId);
        if (disputeAmount.isZero()) {
            throw new IllegalArgumentException("disputeAmount must be more than zero");
        }
        if (filingReason == FilingReason.UNRECOGNIZED) {
            throw new IllegalArgumentException("filingReason must be one that Amazon knows; for a charge that the buyer"
                    + " does not know it is UNRECOGNIZED_CHARGE");
        }
        if (!merchantResponseDeadline.isAfter(filed)) {
            throw new IllegalArgumentException("merchantResponseDeadline must be after filed");
        }
    }

    /** One that the merchant has to answer until the deadline, under a new key. */
    public static CreateDispute of(
            ChargeId charge,
            String providerDisputeId,
            Money amount,
            FilingReason reason,
            Instant filed,
            Instant deadline) {
        return new CreateDispute(
                IdempotencyKey.random(),
                charge,
                providerDisputeId,
                amount,
                reason,
                DisputeStatus.of(DisputeState.ACTION_REQUIRED, ReasonCode.MERCHANT_RESPONSE_REQUIRED),
                filed,
                deadline);
    }

    /** The same under a key of the provider's own. */
    public CreateDispute withKey(IdempotencyKey ownKey) {
        return new CreateDispute(
                ownKey,
                chargeId,
                providerDisputeId,
                disputeAmount,
                filingReason,
                status,
                filed,
                merchantResponseDeadline);
    }

    /** The same in another state. */
    public CreateDispute withStatus(DisputeStatus other) {
        return new CreateDispute(
                key, chargeId, providerDisputeId, disputeAmount, filingReason, other, filed, merchantResponseDeadline);
    }
}
