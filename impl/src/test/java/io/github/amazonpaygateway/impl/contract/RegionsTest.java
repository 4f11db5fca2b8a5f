package io.github.amazonpaygateway.impl.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.charge.CreateCharge;
import io.github.amazonpaygateway.failure.AmazonPayUnavailableException;
import io.github.amazonpaygateway.failure.RequestRejectedException;
import io.github.amazonpaygateway.id.ChargeId;
import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.money.Money;
import io.github.amazonpaygateway.raw.RawRequest;
import jakarta.json.Json;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Merchants of two endpoints and regions, one of which is down. */
class RegionsTest {

    static final int WINDOW = 4;
    static final ChargePermissionId PERMISSION = ChargePermissionId.of("S01-5105180-3221187");
    static final ChargeId CHARGE = ChargeId.of("S01-5105180-3221187-C056351");

    LocalAmazonPay america;
    LocalAmazonPay europe;
    ShopContainer shop;

    @BeforeEach
    void start() throws IOException {
        america = new LocalAmazonPay();
        europe = new LocalAmazonPay();
        Map<String, String> settings = new HashMap<>(ShopContainer.settings(america.endpoint()));
        merchant(settings, "eu", "EU", europe);
        merchant(settings, "uk", "EU", europe);
        merchant(settings, "na", "NA", europe);
        settings.put("Retry/maxRetries", "0");
        settings.put("CircuitBreaker/requestVolumeThreshold", String.valueOf(WINDOW));
        settings.put("CircuitBreaker/delay", "600000");
        shop = new ShopContainer(settings);
        europeFails(() -> charge("eu"));
    }

    private void europeFails(ThrowingCallable call) {
        europe.simulator
                .faults()
                .add(Json.createObjectBuilder()
                        .add("status", 503)
                        .add("times", WINDOW)
                        .build());
        for (int i = 0; i < WINDOW; i++) {
            assertThatThrownBy(call).hasMessageContaining("503");
        }
    }

    @AfterEach
    void stop() {
        shop.close();
        europe.close();
        america.close();
    }

    @Test
    void writesOfTheOtherEndpointGoThrough() {
        isHeldBack("eu");

        isSent("");
    }

    @Test
    void anotherMerchantOfTheSameEndpointIsHeldBackToo() {
        isHeldBack("uk");
    }

    @Test
    void anotherRegionIsNotEvenIfOneSimulatorStandsForBoth() {
        isSent("na");
    }

    @Test
    void anotherOperationIsNotHeldBack() {
        RawRequest update = RawRequest.patch("/charges/" + CHARGE, "{}");

        assertThatThrownBy(() -> gateway("eu").raw().call(update)).isInstanceOf(RequestRejectedException.class);
    }

    @Test
    void theRawCallOfTheOperationIsHeldBackAsTheTypedOneIs() {
        RawRequest create = RawRequest.post("/charges", "{}");

        assertThatThrownBy(() -> gateway("eu").raw().call(create)).hasMessageContaining("circuit breaker");
    }

    @Test
    void readsOfMoneyProbe() {
        europeFails(() -> gateway("eu").charges().get(CHARGE));

        isHeldBack("eu");
        assertThatThrownBy(() -> gateway("eu").charges().get(CHARGE)).isInstanceOf(RequestRejectedException.class);
        assertThatThrownBy(() -> gateway("eu").raw().call(RawRequest.get("/charges/" + CHARGE)))
                .isInstanceOf(RequestRejectedException.class);
    }

    private void isHeldBack(String merchant) {
        int sent = europe.simulator.journal().entries().size();
        assertThatThrownBy(() -> charge(merchant))
                .hasMessageContaining("circuit breaker")
                .isInstanceOfSatisfying(AmazonPayUnavailableException.class, refused -> assertThat(
                                refused.retryAfter().orElseThrow())
                        .isBetween(Duration.ofMinutes(5), Duration.ofMinutes(10)));
        assertThat(europe.simulator.journal().entries()).hasSize(sent);
    }

    /** The simulator knows no such permission, but it was asked. */
    private void isSent(String merchant) {
        assertThatThrownBy(() -> charge(merchant)).isInstanceOf(RequestRejectedException.class);
    }

    private void charge(String merchant) {
        gateway(merchant).charges().create(CreateCharge.of(PERMISSION, Money.of("10.00", "USD")));
    }

    private AmazonPayGateway gateway(String merchant) {
        return merchant.isEmpty() ? shop.gateway() : shop.gateway(merchant);
    }

    private static void merchant(Map<String, String> settings, String name, String region, LocalAmazonPay amazon) {
        ShopContainer.settings(amazon.endpoint())
                .forEach((key, value) -> settings.put(key.replace("amazonpay.", "amazonpay." + name + "."), value));
        settings.put("amazonpay." + name + ".region", region);
    }
}
