package io.github.amazonpaygateway.instore;

import io.github.amazonpaygateway.idempotency.IdempotencyKey;
import io.github.amazonpaygateway.limit.TextLimit;
import io.github.amazonpaygateway.money.Money;
import java.util.Currency;
import java.util.Optional;

/**
 * The code on the buyer's phone, as a till read it.
 *
 * @param key sent because Amazon wants one with every POST; that {@code scanReferenceId} plays its part is inferred
 * @param scanData what the till read; a secret
 * @param scanReferenceId the shop's own name of this scan; the same name means the same scan
 * @param merchantCountry where the merchant is established ({@code merchantCOE}), ISO 3166-1 alpha-2
 * @param ledgerCurrency the currency of the account
 * @param chargeTotal how much will be charged, if known
 * @param storeCountry where the store is, ISO 3166-1 alpha-2
 * @param metadata what shall be written on the order
 */
public record MerchantScan(
        IdempotencyKey key,
        String scanData,
        String scanReferenceId,
        String merchantCountry,
        Currency ledgerCurrency,
        Optional<Money> chargeTotal,
        Optional<String> storeCountry,
        Optional<InStoreMetadata> metadata) {

    private static final TextLimit DATA = new TextLimit("scanData", 4096);
    private static final TextLimit REFERENCE = new TextLimit("scanReferenceId", 255);
    private static final TextLimit COUNTRY = new TextLimit("merchantCOE", 2);

    /** @throws IllegalArgumentException naming the part that is blank or too long */
    public MerchantScan {
        DATA.checkPresent(scanData);
        REFERENCE.checkPresent(scanReferenceId);
        COUNTRY.checkPresent(merchantCountry);
    }

    /**
     * A scan with what Amazon must know, under a new key.
     *
     * @throws IllegalArgumentException also when the currency is not one of ISO 4217
     */
    public static MerchantScan of(
            String scanData, String scanReferenceId, String merchantCountry, String currencyCode) {
        return new MerchantScan(
                IdempotencyKey.random(),
                scanData,
                scanReferenceId,
                merchantCountry,
                Currency.getInstance(currencyCode),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same scan under a key of the shop's own. */
    public MerchantScan withKey(IdempotencyKey ownKey) {
        return new MerchantScan(
                ownKey,
                scanData,
                scanReferenceId,
                merchantCountry,
                ledgerCurrency,
                chargeTotal,
                storeCountry,
                metadata);
    }

    /** How much will be charged. */
    public MerchantScan withChargeTotal(Money total) {
        return new MerchantScan(
                key,
                scanData,
                scanReferenceId,
                merchantCountry,
                ledgerCurrency,
                Optional.of(total),
                storeCountry,
                metadata);
    }

    /** Where the store is, and what shall be written on the order. */
    public MerchantScan inStore(String countryCode, InStoreMetadata what) {
        return new MerchantScan(
                key,
                scanData,
                scanReferenceId,
                merchantCountry,
                ledgerCurrency,
                chargeTotal,
                Optional.of(countryCode),
                Optional.of(what));
    }

    /** Shows nothing of what the till read. */
    @Override
    public String toString() {
        return "MerchantScan[" + scanReferenceId + "]";
    }
}
