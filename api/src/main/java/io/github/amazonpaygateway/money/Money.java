package io.github.amazonpaygateway.money;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * An amount of one currency, never negative, with exactly the decimals of its currency: 14.00 USD, 300 JPY. Two amounts
 * are equal when they are the same money, whatever scale they were written with.
 *
 * @param amount in units of the currency
 * @param currency by ISO 4217
 */
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money>, Serializable {

    /** Far more than any amount needs; a hostile exponent would otherwise cost gigabytes when the scale is set. */
    private static final int MOST_DIGITS = 30;

    private static final long serialVersionUID = 1L;

    /**
     * @throws IllegalArgumentException when the amount is negative, has more decimals than the currency or more than 30
     *     digits
     */
    public Money {
        if (amount.precision() > MOST_DIGITS || Math.abs((long) amount.scale()) > MOST_DIGITS) {
            throw new IllegalArgumentException("amount must have at most " + MOST_DIGITS + " digits");
        }
        int decimals = Math.max(0, currency.getDefaultFractionDigits());
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("amount must not be negative: " + amount.toPlainString());
        }
        try {
            amount = amount.setScale(decimals, RoundingMode.UNNECESSARY);
        } catch (ArithmeticException tooManyDecimals) {
            throw new IllegalArgumentException(
                    "amount " + amount.toPlainString() + " has more decimals than " + currency.getCurrencyCode()
                            + " allows (" + decimals + "); round it before, nothing is rounded here",
                    tooManyDecimals);
        }
    }

    /**
     * An amount as it is written, for example {@code Money.of("14.00", "USD")}.
     *
     * @throws IllegalArgumentException when the amount is no decimal number, is negative, has too many decimals or more
     *     than 30 digits, or when the currency is not one of ISO 4217
     */
    public static Money of(String amount, String currencyCode) {
        return new Money(decimal(amount), currency(currencyCode));
    }

    /** An amount in the smallest unit of the currency: {@code ofMinor(1400, "USD")} is 14.00 USD. */
    public static Money ofMinor(long units, String currencyCode) {
        Currency currency = currency(currencyCode);
        return new Money(BigDecimal.valueOf(units, Math.max(0, currency.getDefaultFractionDigits())), currency);
    }

    /** Nothing, in this currency. */
    public static Money zero(Currency currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    /** @throws IllegalArgumentException when the currencies differ */
    public Money plus(Money other) {
        return new Money(amount.add(sameCurrency(other).amount), currency);
    }

    /** @throws IllegalArgumentException when the currencies differ or the result would be negative */
    public Money minus(Money other) {
        return new Money(amount.subtract(sameCurrency(other).amount), currency);
    }

    /** This amount that many times. */
    public Money times(int count) {
        return new Money(amount.multiply(BigDecimal.valueOf(count)), currency);
    }

    /** Whether this is no money at all. */
    public boolean isZero() {
        return amount.signum() == 0;
    }

    /** @throws IllegalArgumentException when the currencies differ */
    @Override
    public int compareTo(Money other) {
        return amount.compareTo(sameCurrency(other).amount);
    }

    /** Amount and currency code: {@code 14.00 USD}. */
    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency.getCurrencyCode();
    }

    private Money sameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("currencies differ: " + this + " and " + other);
        }
        return other;
    }

    private static BigDecimal decimal(String amount) {
        if (amount.length() > 2 * MOST_DIGITS) {
            throw new IllegalArgumentException("amount must have at most " + MOST_DIGITS + " digits");
        }
        try {
            return new BigDecimal(amount);
        } catch (NumberFormatException notANumber) {
            throw new IllegalArgumentException(
                    "amount must be a decimal number with a point, like 14.00, but is \"" + amount + "\"", notANumber);
        }
    }

    private static Currency currency(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException(
                    "currency must be a code of ISO 4217, like EUR, but is \"" + code + "\"", unknown);
        }
    }
}
