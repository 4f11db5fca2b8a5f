package io.github.amazonpaygateway.demo.merchant.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amazonpaygateway.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTextTest {

    @Test
    void dollarsAreReadAsTheyAreWritten() {
        assertThat(AmountText.parse(" 12.3 ")).isEqualTo(Money.of("12.30", "USD"));
    }

    @Test
    void tooManyDecimalsAreNamedAndNotRounded() {
        assertThatThrownBy(() -> AmountText.parse("1.234"))
                .hasMessage("1.234 has too many decimals: US dollars have two, like 12.34. Nothing is rounded here.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-1", "1,50", "1e3", "ten", "1.", ".5", "99999999999999", "0", "0.00", "<b>"})
    void whatIsNoAmountIsRefusedWithWords(String text) {
        assertThatThrownBy(() -> AmountText.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .contains("amount");
    }
}
