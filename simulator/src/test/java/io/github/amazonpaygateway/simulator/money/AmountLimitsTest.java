package io.github.amazonpaygateway.simulator.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures of Amazon's pages on limits, for each currency that a charge can have. */
class AmountLimitsTest {

    // currency, single charge, a month of Recurring, a month of PaymentMethodOnFile
    @ParameterizedTest
    @CsvSource({
        "USD,   150000,   1000,   15000",
        "EUR,   150000,   1000,   15000",
        "GBP,   150000,   1000,   15000",
        "AUD,   150000,   1000,   15000",
        "CHF,   150000,   1000,   15000",
        "NZD,   150000,   1000,   15000",
        "DKK,   150000,  10000,  150000",
        "HKD,   150000,  10000,  150000",
        "NOK,   150000,  10000,  150000",
        "SEK,   150000,  10000,  150000",
        "ZAR,   150000,  10000,  150000",
        "JPY, 10000000, 100000, 2000000"
    })
    void holdForEachCurrency(String currency, BigDecimal single, BigDecimal recurring, BigDecimal onFile) {
        assertThat(AmountLimits.single(currency)).isEqualByComparingTo(single);
        assertThat(AmountLimits.recurringMonth(currency)).isEqualByComparingTo(recurring);
        assertThat(AmountLimits.onFileMonth(currency)).isEqualByComparingTo(onFile);
    }

    // currency, captured, how much more can go back
    @ParameterizedTest
    @CsvSource({
        "USD,   100,   15",
        "USD,   500,   75",
        "USD,  5000,   75",
        "GBP,   100,   15",
        "EUR,  5000,   75",
        "JPY, 10000, 1500",
        "JPY, 56000, 8400",
        "JPY, 99999, 8400"
    })
    void leaveSomeHeadroomForRefunds(String currency, BigDecimal captured, BigDecimal headroom) {
        assertThat(AmountLimits.refundHeadroom(new Price(captured, currency))).isEqualByComparingTo(headroom);
    }

    // currency, order, what it can grow to
    @ParameterizedTest
    @CsvSource({"USD, 10, 500", "USD, 100, 900", "EUR, 55, 500", "GBP, 56, 504", "JPY, 1000, 70000", "JPY, 10000, 90000"
    })
    void letAnOrderGrowByOvercharge(String currency, BigDecimal order, BigDecimal limit) {
        assertThat(AmountLimits.overcharged(new Price(order, currency))).isEqualByComparingTo(limit);
    }
}
