package io.github.amazonpaygateway.simulator.money;

import java.math.BigDecimal;
import java.util.Currency;

/**
 * An amount in one currency.
 *
 * @param amount at the scale it was written with
 * @param currency a code of ISO 4217
 */
public record Price(BigDecimal amount, String currency) {

    /** Nothing, at the scale of the currency. */
    public static Price zero(String currency) {
        return new Price(BigDecimal.ZERO.setScale(digits(currency)), currency);
    }

    /** How many decimals the currency has. */
    public static int digits(String currency) {
        return Currency.getInstance(currency).getDefaultFractionDigits();
    }

    /** Another amount of the same currency, at the scale of the currency. */
    public Price of(BigDecimal other) {
        return new Price(other.setScale(digits(currency)), currency);
    }

    /** Whether both name the same money, whatever their scales. */
    public boolean equalsByValue(Price other) {
        return currency.equals(other.currency) && amount.compareTo(other.amount) == 0;
    }

    /** Whether this is more than a limit of the same currency. */
    public boolean exceeds(BigDecimal limit) {
        return amount.compareTo(limit) > 0;
    }

    /** For people, for example {@code 14.00 USD}. */
    public String text() {
        return amount.toPlainString() + " " + currency;
    }
}
