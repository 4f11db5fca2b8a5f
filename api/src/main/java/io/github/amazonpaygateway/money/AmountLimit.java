package io.github.amazonpaygateway.money;

import java.math.BigDecimal;
import java.util.Map;

/**
 * How much one charge, capture or refund may be: more than zero, and at most 150,000 USD, EUR or GBP or 10,000,000 JPY. For
 * the other currencies that buyers in Europe may pay in, the documents name no limit, and none is checked.
 *
 * @param field the name of the field in Amazon's documents
 */
public record AmountLimit(String field) {

    private static final BigDecimal MOST = new BigDecimal("150000");
    private static final Map<String, BigDecimal> LIMITS =
            Map.of("USD", MOST, "EUR", MOST, "GBP", MOST, "JPY", new BigDecimal("10000000"));

    /**
     * The amount, when it is within the limits.
     *
     * @throws IllegalArgumentException naming field and limit when the amount is zero or too much
     */
    public Money check(Money amount) {
        if (amount.isZero()) {
            throw new IllegalArgumentException(field + " must be more than zero");
        }
        String currency = amount.currency().getCurrencyCode();
        BigDecimal most = LIMITS.get(currency);
        if (most != null && amount.amount().compareTo(most) > 0) {
            throw new IllegalArgumentException(field + " may be at most " + most.toPlainString() + " " + currency
                    + " but is " + amount + "; split it");
        }
        return amount;
    }
}
