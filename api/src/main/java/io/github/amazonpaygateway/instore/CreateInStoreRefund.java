package io.github.amazonpaygateway.instore;

import io.github.amazonpaygateway.charge.SoftDescriptor;
import io.github.amazonpaygateway.id.ChargeId;
import io.github.amazonpaygateway.idempotency.IdempotencyKey;
import io.github.amazonpaygateway.limit.TextLimit;
import io.github.amazonpaygateway.money.Money;
import java.util.Optional;

/**
 * A refund in a store.
 *
 * @param key sent because Amazon wants one with every POST; that {@code refundReferenceId} plays its part is inferred
 * @param chargeId of which charge
 * @param refundReferenceId the shop's own name of this refund; the same name means the same refund
 * @param refundTotal how much; more than zero
 * @param softDescriptor for the statement
 * @param metadata what shall be written on the order
 */
public record CreateInStoreRefund(
        IdempotencyKey key,
        ChargeId chargeId,
        String refundReferenceId,
        Money refundTotal,
        Optional<SoftDescriptor> softDescriptor,
        Optional<InStoreMetadata> metadata) {

    private static final TextLimit REFERENCE = new TextLimit("refundReferenceId", 255);

    /** @throws IllegalArgumentException when the amount is zero or the name is blank or too long */
    public CreateInStoreRefund {
        REFERENCE.checkPresent(refundReferenceId);
        if (refundTotal.isZero()) {
            throw new IllegalArgumentException("refundTotal must be more than zero");
        }
    }

    /** This amount, under a new key. */
    public static CreateInStoreRefund of(ChargeId id, String refundReferenceId, Money amount) {
        return new CreateInStoreRefund(
                IdempotencyKey.random(), id, refundReferenceId, amount, Optional.empty(), Optional.empty());
    }

    /** The same refund under a key of the shop's own. */
    public CreateInStoreRefund withKey(IdempotencyKey ownKey) {
        return new CreateInStoreRefund(ownKey, chargeId, refundReferenceId, refundTotal, softDescriptor, metadata);
    }

    /** @throws IllegalArgumentException when the text is blank or longer than 16 characters */
    public CreateInStoreRefund withSoftDescriptor(String text) {
        return new CreateInStoreRefund(
                key, chargeId, refundReferenceId, refundTotal, Optional.of(new SoftDescriptor(text)), metadata);
    }

    /** What shall be written on the order. */
    public CreateInStoreRefund withMetadata(InStoreMetadata what) {
        return new CreateInStoreRefund(
                key, chargeId, refundReferenceId, refundTotal, softDescriptor, Optional.of(what));
    }
}
