package io.github.amazonpaygateway.charge;

import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.idempotency.IdempotencyKey;
import io.github.amazonpaygateway.money.AmountLimit;
import io.github.amazonpaygateway.money.Money;
import io.github.amazonpaygateway.permission.MerchantMetadata;
import java.util.Optional;

/**
 * A new Charge. The key is born with the value: sending the same value again, after whatever failure, never charges
 * twice.
 *
 * @param key under which Amazon remembers this charge
 * @param chargePermissionId against which permission
 * @param chargeAmount how much; more than zero, at most 150,000 USD, EUR or GBP or 10,000,000 JPY
 * @param captureNow whether to take the money at once
 * @param canHandlePendingAuthorization whether the shop can wait up to 24 hours for the decision
 * @param softDescriptor for the statement, only together with {@code captureNow}
 * @param merchantMetadata what shall be written on it
 */
public record CreateCharge(
        IdempotencyKey key,
        ChargePermissionId chargePermissionId,
        Money chargeAmount,
        boolean captureNow,
        boolean canHandlePendingAuthorization,
        Optional<SoftDescriptor> softDescriptor,
        Optional<MerchantMetadata> merchantMetadata) {

    private static final AmountLimit LIMIT = new AmountLimit("chargeAmount");

    /** @throws IllegalArgumentException when the amount is zero or too much, or a text is longer than Amazon takes */
    public CreateCharge {
        LIMIT.check(chargeAmount);
        merchantMetadata = merchantMetadata.map(MerchantMetadata::checked);
    }

    /** Authorizes the amount, to be captured later, under a new key. */
    public static CreateCharge of(ChargePermissionId permission, Money amount) {
        return new CreateCharge(
                IdempotencyKey.random(), permission, amount, false, false, Optional.empty(), Optional.empty());
    }

    /** The same charge under a key of the shop's own. */
    public CreateCharge withKey(IdempotencyKey ownKey) {
        return new CreateCharge(
                ownKey,
                chargePermissionId,
                chargeAmount,
                captureNow,
                canHandlePendingAuthorization,
                softDescriptor,
                merchantMetadata);
    }

    /** Takes the money at once. */
    public CreateCharge capturingNow() {
        return new CreateCharge(
                key,
                chargePermissionId,
                chargeAmount,
                true,
                canHandlePendingAuthorization,
                softDescriptor,
                merchantMetadata);
    }

    /** Lets Amazon decide within 24 hours instead of at once. */
    public CreateCharge allowingPendingAuthorization() {
        return new CreateCharge(
                key, chargePermissionId, chargeAmount, captureNow, true, softDescriptor, merchantMetadata);
    }

    /** @throws IllegalArgumentException when the text is blank or longer than 16 characters */
    public CreateCharge withSoftDescriptor(String text) {
        return new CreateCharge(
                key,
                chargePermissionId,
                chargeAmount,
                captureNow,
                canHandlePendingAuthorization,
                Optional.of(new SoftDescriptor(text)),
                merchantMetadata);
    }

    /** @throws IllegalArgumentException when a text is longer than Amazon takes */
    public CreateCharge withMerchantMetadata(MerchantMetadata metadata) {
        return new CreateCharge(
                key,
                chargePermissionId,
                chargeAmount,
                captureNow,
                canHandlePendingAuthorization,
                softDescriptor,
                Optional.of(metadata));
    }
}
