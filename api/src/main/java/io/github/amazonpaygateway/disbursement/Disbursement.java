package io.github.amazonpaygateway.disbursement;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.Optional;

/**
 * Money that Amazon paid out to the merchant.
 *
 * @param sellerId the merchant
 * @param settlementId the settlement that it belongs to
 * @param amazonDisbursementReferenceId its name
 * @param amount how much, in units of the currency; with the sign and the decimals that Amazon wrote
 * @param currency by ISO 4217
 * @param transactionTime when
 */
public record Disbursement(
        Optional<String> sellerId,
        Optional<String> settlementId,
        Optional<String> amazonDisbursementReferenceId,
        Optional<BigDecimal> amount,
        Optional<Currency> currency,
        Optional<Instant> transactionTime) {}
