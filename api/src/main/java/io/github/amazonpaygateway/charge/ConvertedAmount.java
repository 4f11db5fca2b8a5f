package io.github.amazonpaygateway.charge;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;

/**
 * What was captured, in the currency of disbursement ({@code chargeAmount / conversionRate}).
 *
 * @param amount in units of that currency
 * @param currency empty when Amazon answers a bare number
 */
public record ConvertedAmount(BigDecimal amount, Optional<Currency> currency) {}
