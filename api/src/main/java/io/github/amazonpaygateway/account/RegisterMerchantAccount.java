package io.github.amazonpaygateway.account;

import io.github.amazonpaygateway.idempotency.IdempotencyKey;
import io.github.amazonpaygateway.limit.TextLimit;
import java.util.Currency;

/**
 * A new merchant account.
 *
 * @param key under which Amazon remembers it
 * @param uniqueReferenceId the provider's own name of the merchant
 * @param ledgerCurrency the currency of the account: EUR, GBP, JPY or USD
 * @param details what is to be told about the merchant
 */
public record RegisterMerchantAccount(
        IdempotencyKey key, String uniqueReferenceId, Currency ledgerCurrency, MerchantAccountDetails details) {

    private static final TextLimit REFERENCE = new TextLimit("uniqueReferenceId", 255);

    /** @throws IllegalArgumentException when the reference is blank or too long */
    public RegisterMerchantAccount {
        REFERENCE.checkPresent(uniqueReferenceId);
    }

    /**
     * This merchant, under a new key.
     *
     * @throws IllegalArgumentException also when the currency is not one of ISO 4217
     */
    public static RegisterMerchantAccount of(
            String uniqueReferenceId, String currencyCode, MerchantAccountDetails details) {
        return new RegisterMerchantAccount(
                IdempotencyKey.random(), uniqueReferenceId, Currency.getInstance(currencyCode), details);
    }

    /** The same merchant under a key of the provider's own. */
    public RegisterMerchantAccount withKey(IdempotencyKey ownKey) {
        return new RegisterMerchantAccount(ownKey, uniqueReferenceId, ledgerCurrency, details);
    }
}
