package io.github.amazonpaygateway.simulator.money;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;

/** Payments in a currency that no European account is kept in. The rates are made up and never change. */
public final class Conversion {

    private static final String LEDGER_CURRENCY = "EUR";

    private static final Map<String, String> RATES = Map.ofEntries(
            entry("AUD", "1.65"),
            entry("CHF", "0.95"),
            entry("DKK", "7.46"),
            entry("HKD", "8.60"),
            entry("JPY", "160.00"),
            entry("NOK", "11.50"),
            entry("NZD", "1.80"),
            entry("SEK", "11.40"),
            entry("USD", "1.10"),
            entry("ZAR", "20.00"));

    private Conversion() {}

    /** Whether the currency can be presented to buyers of European accounts without being one of theirs. */
    public static boolean isForeign(String currency) {
        return RATES.containsKey(currency);
    }

    /** Units of the currency for one euro. */
    public static Optional<BigDecimal> rate(String currency) {
        return Optional.ofNullable(RATES.get(currency)).map(BigDecimal::new);
    }

    /** The amount in euro. */
    public static Optional<Price> converted(Price price) {
        return rate(price.currency())
                .map(rate -> price.amount().divide(rate, Price.digits(LEDGER_CURRENCY), RoundingMode.HALF_UP))
                .map(euro -> new Price(euro, LEDGER_CURRENCY));
    }
}
