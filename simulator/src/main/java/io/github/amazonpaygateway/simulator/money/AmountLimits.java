package io.github.amazonpaygateway.simulator.money;

import java.math.BigDecimal;
import java.util.Set;

/** Amounts that may not be exceeded, by currency. */
public final class AmountLimits {

    // Documented for the United States; for Europe and Japan the table of the older product stands in (inferred).
    private static final Set<String> TENFOLD = Set.of("DKK", "HKD", "NOK", "SEK", "ZAR");
    private static final BigDecimal REFUND_SHARE = new BigDecimal("0.15");
    private static final BigDecimal OVERCHARGE_FACTOR = new BigDecimal("9");

    private AmountLimits() {}

    /** The greatest single charge or refund. */
    public static BigDecimal single(String currency) {
        return number(isYen(currency) ? 10_000_000 : 150_000);
    }

    /** What a recurring permission takes in a calendar month. */
    public static BigDecimal recurringMonth(String currency) {
        return number(isYen(currency) ? 100_000 : TENFOLD.contains(currency) ? 10_000 : 1_000);
    }

    /** What a payment method on file takes in a calendar month. */
    public static BigDecimal onFileMonth(String currency) {
        return number(isYen(currency) ? 2_000_000 : TENFOLD.contains(currency) ? 150_000 : 15_000);
    }

    /** How much more than what was captured can be refunded. */
    public static BigDecimal refundHeadroom(Price captured) {
        return captured.amount().multiply(REFUND_SHARE).min(number(isYen(captured.currency()) ? 8_400 : 75));
    }

    /** What an order with {@code allowOvercharge} can grow to. */
    public static BigDecimal overcharged(Price order) {
        return order.amount().multiply(OVERCHARGE_FACTOR).max(number(isYen(order.currency()) ? 70_000 : 500));
    }

    private static boolean isYen(String currency) {
        return currency.equals("JPY");
    }

    private static BigDecimal number(long value) {
        return BigDecimal.valueOf(value);
    }
}
