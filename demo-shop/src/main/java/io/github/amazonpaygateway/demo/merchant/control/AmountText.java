package io.github.amazonpaygateway.demo.merchant.control;

import io.github.amazonpaygateway.money.Money;
import java.util.regex.Pattern;

/** Amounts as people type them. */
public final class AmountText {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(\\.\\d{1,9})?");

    /** @throws IllegalArgumentException with words for the one who typed */
    public static Money parse(String text) {
        String typed = text.strip();
        if (!NUMBER.matcher(typed).matches()) {
            throw new IllegalArgumentException("Please write the amount with digits and a point, like 12.34.");
        }
        Money amount = exact(typed);
        if (amount.isZero()) {
            throw new IllegalArgumentException("The amount must be more than zero.");
        }
        return amount;
    }

    private static Money exact(String typed) {
        try {
            return Money.of(typed, "USD");
        } catch (IllegalArgumentException tooManyDecimals) {
            throw new IllegalArgumentException(
                    typed + " has too many decimals: US dollars have two, like 12.34. Nothing is rounded here.",
                    tooManyDecimals);
        }
    }

    private AmountText() {}
}
