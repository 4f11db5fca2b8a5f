package io.github.amazonpaygateway.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amazonpaygateway.simulator.json.BodyText;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SnapshotTest {

    final TestShop shop = TestShop.open();

    @Test
    void bringsObjectsIdsAndTimeBack() {
        String captured = Checkout.captured(shop, "14.00");
        String refund = shop.post("refunds", Bodies.refund(captured, "4.00")).text("refundId");
        shop.pass(Duration.ofDays(2));
        String authorized = Checkout.authorized(shop, "30.00");
        shop.pass(Duration.ofDays(3));
        Instant then = shop.simulator().clock().now();
        JsonObject snapshot = shop.simulator().snapshot();
        JsonObject ledger = shop.simulator().ledger().toJson();

        shop.post("charges/" + authorized + "/capture", Bodies.capture("30.00"));
        shop.pass(Duration.ofDays(200));
        shop.simulator().restore(snapshot);

        assertThat(shop.simulator().clock().now()).isEqualTo(then);
        assertThat(shop.simulator().ledger().toJson()).isEqualTo(ledger);
        assertThat(shop.get("refunds/" + refund).state()).isEqualTo("Refunded");
        assertThat(shop.get("charges/" + authorized).state()).isEqualTo("Authorized");
        assertThat(shop.simulator().snapshot()).isEqualTo(snapshot);
    }

    @Test
    void whatWasStillToComeComesAfterwardsToo() {
        String captured = Checkout.captured(shop, "14.00");
        String refund = shop.post("refunds", Bodies.refund(captured, "4.00")).text("refundId");
        JsonObject snapshot = shop.simulator().snapshot();
        shop.pass(Duration.ofDays(1));

        shop.simulator().restore(snapshot);

        assertThat(shop.get("refunds/" + refund).state()).isEqualTo("RefundInitiated");
        shop.pass(Duration.ofSeconds(30));
        assertThat(shop.get("refunds/" + refund).state()).isEqualTo("Refunded");
    }

    @Test
    void keysAreKnownAgain() {
        String permission = Checkout.permission(shop, "100.00");
        String body = Bodies.charge(permission, "30.00");
        String charge = shop.postWithKey("charges", body, "k1").text("chargeId");
        JsonObject snapshot = shop.simulator().snapshot();

        shop.simulator().restore(snapshot);

        assertThat(shop.postWithKey("charges", body, "k1").text("chargeId")).isEqualTo(charge);
        assertThat(shop.simulator().ledger().sums().get("USD").authorized()).isEqualByComparingTo("30");
    }

    @Test
    void canBeBroughtToAnotherSimulatorOfTheSameMerchant() {
        String charge = Checkout.captured(shop, "14.00");
        JsonObject kept = BodyText.parse(shop.simulator().snapshot().toString());
        TestShop other = TestShop.open();

        other.simulator().restore(kept);

        assertThat(other.get("charges/" + charge).state()).isEqualTo("Captured");
    }

    @Test
    void holdsNoSignature() {
        Checkout.captured(shop, "14.00");

        assertThat(shop.simulator().snapshot().toString()).doesNotContain("Signature=");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'now':'2026-01-01T00:00:00Z','inputs':{}}",
                "{'now':'soon','inputs':[]}",
                "{'now':'2026-01-01T00:00:00Z','inputs':[{}]}",
                "{'now':'2026-01-01T00:00:00Z','inputs':[{'time':'x','buyer':{}}]}"
            })
    void whatIsNoneForgetsNothing(String none) {
        String charge = Checkout.captured(shop, "14.00");

        assertThatThrownBy(() -> shop.simulator().restore(BodyText.parse(Bodies.json(none))))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(shop.get("charges/" + charge).state()).isEqualTo("Captured");
    }
}
