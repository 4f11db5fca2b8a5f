package io.github.amazonpaygateway.simulator.json;

import static io.github.amazonpaygateway.simulator.failure.Refusals.invalidValue;

import io.github.amazonpaygateway.simulator.money.Price;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Set;
import java.util.stream.Collectors;

/** The rule of a price: a positive amount without sign, grouping or more decimals than its currency has. */
public final class PriceRule implements Rule {

    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    // A number is accepted as an amount because PHP and .NET users send one; it becomes a text.
    private static final Rule AMOUNT = (name, value) -> JsonFactory.value(Rules.textOf(value));

    private static final Shape SHAPE = Shape.of().require("amount", AMOUNT).require("currencyCode", Rules.text(3));

    @Override
    public JsonValue read(String name, JsonValue value) {
        var json = SHAPE.read(name, value);
        checkCurrency(json.getString("currencyCode"));
        checkAmount(json.getString("amount"), json.getString("currencyCode"));
        return json;
    }

    private static void checkCurrency(String code) {
        if (!CURRENCIES.contains(code)) {
            throw invalidValue("currencyCode", code, "Not a currency of ISO 4217.");
        }
    }

    private static void checkAmount(String text, String currency) {
        if (!text.matches("\\d{1,15}(\\.\\d{1,9})?")) {
            throw invalidValue("amount", text, "Not an amount.");
        }
        var amount = new BigDecimal(text);
        // A zero amount is known to be refused; with which code is inferred.
        if (amount.signum() == 0) {
            throw invalidValue("amount", text, "Has to be more than zero.");
        }
        // Zeros at the end are no decimals: "100.00" has been seen for Japanese yen.
        if (amount.stripTrailingZeros().scale() > Price.digits(currency)) {
            throw invalidValue("amount", text, "More decimals than " + currency + " has.");
        }
    }
}
