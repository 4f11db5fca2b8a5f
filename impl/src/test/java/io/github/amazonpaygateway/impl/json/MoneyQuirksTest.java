package io.github.amazonpaygateway.impl.json;

import static io.github.amazonpaygateway.impl.json.Quirk.charge;
import static io.github.amazonpaygateway.impl.json.Quirk.price;
import static io.github.amazonpaygateway.impl.json.Quirk.refund;

import io.github.amazonpaygateway.charge.Charge;
import io.github.amazonpaygateway.charge.ConvertedAmount;
import io.github.amazonpaygateway.money.Money;
import io.github.amazonpaygateway.refund.Refund;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MoneyQuirksTest {

    private static final Optional<Money> FOURTEEN = Optional.of(Money.of("14.00", "USD"));

    static Stream<Quirk<?>> quirks() {
        return Stream.of(
                charge(
                        "convertedAmount bare text",
                        "'convertedAmount': '14.00'",
                        Charge::convertedAmount,
                        bare("14.00")),
                charge("convertedAmount bare number", "'convertedAmount': 14.5", Charge::convertedAmount, bare("14.5")),
                charge(
                        "convertedAmount price",
                        "'convertedAmount': {'amount': '9.10', 'currencyCode': 'EUR'}",
                        Charge::convertedAmount,
                        Optional.of(
                                new ConvertedAmount(new BigDecimal("9.10"), Optional.of(Currency.getInstance("EUR"))))),
                charge(
                        "convertedAmount without currency",
                        "'convertedAmount': {'amount': 9}",
                        Charge::convertedAmount,
                        bare("9")),
                charge("convertedAmount null", "'convertedAmount': null", Charge::convertedAmount, Optional.empty()),
                charge("conversionRate text", "'conversionRate': '1.00'", Charge::conversionRate, decimal("1.00")),
                charge("conversionRate number", "'conversionRate': 0.85", Charge::conversionRate, decimal("0.85")),
                charge("conversionRate null", "'conversionRate': null", Charge::conversionRate, Optional.empty()),
                charge("one decimal", price("captureAmount", "'1.4'", "USD"), Charge::captureAmount, usd("1.40")),
                charge("more decimals", price("captureAmount", "'1.4000'", "USD"), Charge::captureAmount, usd("1.40")),
                charge("amount as number", price("captureAmount", "14", "USD"), Charge::captureAmount, FOURTEEN),
                charge(
                        "amount with exponent",
                        price("captureAmount", "1.4E+1", "USD"),
                        Charge::captureAmount,
                        FOURTEEN),
                charge("captureAmount null", "'captureAmount': null", Charge::captured, Money.of("0", "USD")),
                charge("refundedAmount null", "'refundedAmount': null", Charge::refunded, Money.of("0", "USD")),
                charge(
                        "unknown currency",
                        price("captureAmount", "'1'", "ZZZ"),
                        Charge::captureAmount,
                        Optional.empty()),
                charge(
                        "a tenth of a cent",
                        price("captureAmount", "'1.001'", "USD"),
                        Charge::captureAmount,
                        Optional.empty()),
                charge(
                        "negative amount",
                        price("captureAmount", "'-1.00'", "USD"),
                        Charge::captureAmount,
                        Optional.empty()),
                charge(
                        "amount in words",
                        price("captureAmount", "'1,000.00'", "USD"),
                        Charge::captureAmount,
                        Optional.empty()),
                charge(
                        "an exponent without end",
                        price("captureAmount", "1E+999999999", "USD"),
                        Charge::captureAmount,
                        Optional.empty()),
                charge(
                        "an exponent as text",
                        price("captureAmount", "'1E-999999999'", "USD"),
                        Charge::captureAmount,
                        Optional.empty()),
                refund("yen with decimals", "'softDescriptor': null", Refund::refundAmount, Money.of("100", "JPY")));
    }

    @ParameterizedTest
    @MethodSource("quirks")
    void isDecoded(Quirk<?> quirk) {
        quirk.check();
    }

    private static Optional<Money> usd(String amount) {
        return Optional.of(Money.of(amount, "USD"));
    }

    private static Optional<BigDecimal> decimal(String value) {
        return Optional.of(new BigDecimal(value));
    }

    private static Optional<ConvertedAmount> bare(String value) {
        return Optional.of(new ConvertedAmount(new BigDecimal(value), Optional.empty()));
    }
}
