package io.github.amazonpaygateway.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Currency;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource({
        "14, USD, 14.00 USD",
        "14.0, USD, 14.00 USD",
        "14.0000, EUR, 14.00 EUR",
        "1.4E+1, GBP, 14.00 GBP",
        "0, USD, 0.00 USD",
        "300, JPY, 300 JPY",
        "100.00, JPY, 100 JPY",
        "1E+3, JPY, 1000 JPY",
        "1.234, KWD, 1.234 KWD",
        "7, XXX, 7 XXX"
    })
    void hasExactlyTheDecimalsOfItsCurrency(String amount, String currency, String expected) {
        assertThat(Money.of(amount, currency)).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource({"14.001, USD, 2", "0.5, JPY, 0", "1.2345, KWD, 3"})
    void isNeverRounded(String amount, String currency, int decimals) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.of(amount, currency))
                .withMessageContaining(amount)
                .withMessageContaining(currency + " allows (" + decimals + ")");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "14,00", "1,000.00", "$14", "14.00 USD", "NaN", "1e", "0x1F"})
    void takesOnlyDecimalNumbers(String amount) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.of(amount, "USD"))
                .withMessageContaining("must be a decimal number with a point")
                .withMessageContaining("\"" + amount + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "usd", "US", "DOLLAR", "ZZZ"})
    void takesOnlyCurrenciesOfTheStandard(String currency) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.of("14.00", currency))
                .withMessageContaining("ISO 4217")
                .withMessageContaining("\"" + currency + "\"");
    }

    @Test
    void isNeverNegative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.of("-0.01", "USD"))
                .withMessage("amount must not be negative: -0.01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1E+999999999", "1E-999999999", "1E+31", "1234567890123456789012345678901", "0E+2147483647"})
    void refusesNumbersThatNobodyCanPay(String amount) {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.of(amount, "USD"))
                .withMessage("amount must have at most 30 digits"));
    }

    @Test
    void refusesATextWithoutEnd() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.of("0".repeat(1_000_000), "USD"))
                .withMessage("amount must have at most 30 digits");
    }

    @Test
    void isEqualWhateverScaleItWasWrittenWith() {
        assertThat(Money.of("1.4", "USD"))
                .isEqualTo(Money.of("1.40", "USD"))
                .hasSameHashCodeAs(Money.of("1.400", "USD"))
                .isEqualTo(Money.ofMinor(140, "USD"))
                .isNotEqualTo(Money.of("1.40", "EUR"))
                .isNotEqualTo(Money.of("1.41", "USD"));
    }

    @Test
    void countsInTheSmallestUnitOfTheCurrency() {
        assertThat(Money.ofMinor(1400, "USD")).isEqualTo(Money.of("14.00", "USD"));
        assertThat(Money.ofMinor(300, "JPY")).isEqualTo(Money.of("300", "JPY"));
    }

    @Test
    void isComparedByAmount() {
        Money less = Money.of("9.99", "USD");
        Money more = Money.of("10", "USD");

        assertThat(less).isLessThan(more);
        assertThat(more).isGreaterThan(less).isEqualByComparingTo(Money.of("10.00", "USD"));
    }

    @Test
    void isAddedSubtractedAndMultiplied() {
        Money price = Money.of("9.99", "USD");

        assertThat(price.plus(Money.of("0.01", "USD"))).isEqualTo(Money.of("10.00", "USD"));
        assertThat(price.minus(price)).isEqualTo(Money.zero(Currency.getInstance("USD")));
        assertThat(price.times(3)).isEqualTo(Money.of("29.97", "USD"));
        assertThat(price.times(0).isZero()).isTrue();
        assertThat(price.isZero()).isFalse();
    }

    @Test
    void doesNotGoBelowZero() {
        Money price = Money.of("9.99", "USD");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> price.minus(Money.of("10", "USD")))
                .withMessage("amount must not be negative: -0.01");
        assertThatIllegalArgumentException().isThrownBy(() -> price.times(-1));
    }

    @Test
    void isNeverMixedWithAnotherCurrency() {
        Money dollars = Money.of("1", "USD");
        Money euros = Money.of("1", "EUR");

        assertThat(Stream.<Runnable>of(
                        () -> dollars.plus(euros), () -> dollars.minus(euros), () -> dollars.compareTo(euros)))
                .allSatisfy(mixing -> assertThatIllegalArgumentException()
                        .isThrownBy(mixing::run)
                        .withMessage("currencies differ: 1.00 USD and 1.00 EUR"));
    }

    @Test
    void isNeverWrittenScientifically() {
        assertThat(new Money(new BigDecimal("1E+7"), Currency.getInstance("JPY")))
                .hasToString("10000000 JPY");
    }
}
