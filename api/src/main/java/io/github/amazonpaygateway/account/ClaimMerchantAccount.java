package io.github.amazonpaygateway.account;

import io.github.amazonpaygateway.idempotency.IdempotencyKey;
import io.github.amazonpaygateway.limit.TextLimit;

/**
 * The wish that a merchant takes over an account that a provider registered.
 *
 * @param key under which Amazon remembers it
 * @param uniqueReferenceId the provider's own name of the merchant
 */
public record ClaimMerchantAccount(IdempotencyKey key, String uniqueReferenceId) {

    private static final TextLimit REFERENCE = new TextLimit("uniqueReferenceId", 255);

    /** @throws IllegalArgumentException when the reference is blank or too long */
    public ClaimMerchantAccount {
        REFERENCE.checkPresent(uniqueReferenceId);
    }

    /** This merchant, under a new key. */
    public static ClaimMerchantAccount of(String uniqueReferenceId) {
        return new ClaimMerchantAccount(IdempotencyKey.random(), uniqueReferenceId);
    }

    /** The same wish under a key of the provider's own. */
    public ClaimMerchantAccount withKey(IdempotencyKey ownKey) {
        return new ClaimMerchantAccount(ownKey, uniqueReferenceId);
    }
}
