package io.github.amazonpaygateway.charge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.id.ChargeId;
import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.money.Money;
import org.junit.jupiter.api.Test;

class ChargeTest {

    @Test
    void whatAmazonDoesNotTellIsZeroInTheCurrencyOfTheCharge() {
        Charge charge =
                Charge.of(ChargeId.of("C"), ChargePermissionId.of("P"), Money.of("300", "JPY"), ChargeState.AUTHORIZED);

        assertThat(charge.captured()).isEqualTo(Money.of("0", "JPY"));
        assertThat(charge.refunded()).isEqualTo(Money.of("0", "JPY"));
    }
}
