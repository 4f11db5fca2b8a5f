package io.github.amazonpaygateway.instore;

import io.github.amazonpaygateway.charge.SoftDescriptor;
import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.idempotency.IdempotencyKey;
import io.github.amazonpaygateway.limit.TextLimit;
import io.github.amazonpaygateway.money.Money;
import java.util.Optional;

/**
 * A charge in a store.
 *
 * @param key sent because Amazon wants one with every POST; that {@code chargeReferenceId} plays its part is inferred
 * @param chargePermissionId against which permission
 * @param chargeReferenceId the shop's own name of this charge; the same name means the same charge
 * @param chargeTotal how much; more than zero
 * @param softDescriptor for the statement
 * @param metadata what shall be written on the order
 */
public record CreateInStoreCharge(
        IdempotencyKey key,
        ChargePermissionId chargePermissionId,
        String chargeReferenceId,
        Money chargeTotal,
        Optional<SoftDescriptor> softDescriptor,
        Optional<InStoreMetadata> metadata) {

    private static final TextLimit REFERENCE = new TextLimit("chargeReferenceId", 255);

    /** @throws IllegalArgumentException when the amount is zero or the name is blank or too long */
    public CreateInStoreCharge {
        REFERENCE.checkPresent(chargeReferenceId);
        if (chargeTotal.isZero()) {
            throw new IllegalArgumentException("chargeTotal must be more than zero");
        }
    }

    /** This amount, under a new key. */
    public static CreateInStoreCharge of(ChargePermissionId id, String chargeReferenceId, Money amount) {
        return new CreateInStoreCharge(
                IdempotencyKey.random(), id, chargeReferenceId, amount, Optional.empty(), Optional.empty());
    }

    /** The same charge under a key of the shop's own. */
    public CreateInStoreCharge withKey(IdempotencyKey ownKey) {
        return new CreateInStoreCharge(
                ownKey, chargePermissionId, chargeReferenceId, chargeTotal, softDescriptor, metadata);
    }

    /** @throws IllegalArgumentException when the text is blank or longer than 16 characters */
    public CreateInStoreCharge withSoftDescriptor(String text) {
        return new CreateInStoreCharge(
                key,
                chargePermissionId,
                chargeReferenceId,
                chargeTotal,
                Optional.of(new SoftDescriptor(text)),
                metadata);
    }

    /** What shall be written on the order. */
    public CreateInStoreCharge withMetadata(InStoreMetadata what) {
        return new CreateInStoreCharge(
                key, chargePermissionId, chargeReferenceId, chargeTotal, softDescriptor, Optional.of(what));
    }
}
