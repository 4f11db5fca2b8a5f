package io.github.amazonpaygateway.simulator;

import static io.github.amazonpaygateway.simulator.Bodies.json;
import static io.github.amazonpaygateway.simulator.Bodies.refund;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefundTest {

    final TestShop shop = TestShop.open();

    @Test
    void reachesTheBuyerAfterHalfAMinute() {
        String charge = Checkout.captured(shop, "100.00");
        Reply created = shop.post("refunds", refund(charge, "40.00"));
        String path = "refunds/" + created.text("refundId");

        assertThat(created.status()).isEqualTo(201);
        assertThat(created.state()).isEqualTo("RefundInitiated");
        assertThat(created.text("softDescriptor")).isEqualTo("AMZ*Book Shop");
        assertThat(created.text("refundId")).matches("S01-\\d{7}-\\d{7}-R\\d{6}");
        assertThat(refunded(charge)).isEqualTo("0.00");

        shop.pass(Duration.ofSeconds(30));

        assertThat(shop.get(path).state()).isEqualTo("Refunded");
        assertThat(refunded(charge)).isEqualTo("40.00");
    }

    @ParameterizedTest
    @CsvSource({"100.00, 115.00, 115.01", "1000.00, 1075.00, 1075.01", "0.10, 0.11, 0.12"})
    void mayExceedTheCaptureByALittle(String captured, String most, String tooMuch) {
        String charge = Checkout.captured(shop, captured);

        assertThat(shop.post("refunds", refund(charge, tooMuch)).refusal()).isEqualTo("400 TransactionAmountExceeded");
        assertThat(shop.post("refunds", refund(charge, most)).status()).isEqualTo(201);
        assertThat(shop.post("refunds", refund(charge, "0.01")).refusal()).isEqualTo("400 TransactionAmountExceeded");
    }

    @Test
    void happensTenTimesAtMost() {
        String charge = Checkout.captured(shop, "100.00");
        for (int i = 0; i < 10; i++) {
            assertThat(shop.post("refunds", refund(charge, "1.00")).status()).isEqualTo(201);
        }

        assertThat(shop.post("refunds", refund(charge, "1.00")).refusal()).isEqualTo("422 TransactionCountExceeded");
    }

    @Test
    void needsACapturedCharge() {
        String charge = Checkout.authorized(shop, "100.00");

        assertThat(shop.post("refunds", refund(charge, "1.00")).refusal()).isEqualTo("422 InvalidChargeStatus");
    }

    @Test
    void hasTheCurrencyOfItsCharge() {
        String body = json("{'chargeId':'" + Checkout.captured(shop, "100.00") + "','refundAmount':"
                + Bodies.price("1", "JPY") + "}");

        assertThat(shop.post("refunds", body).refusal()).isEqualTo("400 CurrencyMismatch");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AmazonRejected", "ProcessingFailure"})
    void canBeDeclinedLaterOnDemand(String code) {
        String charge = Checkout.captured(shop, "100.00");
        String path = "refunds/"
                + shop.post("refunds", refund(charge, "115.00"), code).text("refundId");

        shop.pass(Duration.ofSeconds(30));

        assertThat(shop.get(path).stateAndReason()).isEqualTo("Declined/" + code);
        assertThat(refunded(charge)).isEqualTo("0.00");
        assertThat(shop.post("refunds", refund(charge, "115.00")).status()).isEqualTo(201);
    }

    private String refunded(String charge) {
        return shop.get("charges/" + charge).text("refundedAmount", "amount");
    }
}
