package io.github.amazonpaygateway.simulator.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amazonpaygateway.simulator.merchant.Merchant;
import io.github.amazonpaygateway.simulator.merchant.Region;
import io.github.amazonpaygateway.simulator.notification.Endpoint;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

class SimulatorExtensionTest {

    @RegisterExtension
    static final SimulatorExtension simulator = SimulatorExtension.create();

    final SimulatorShop shop = new SimulatorShop(simulator);

    @Test
    void paysAndChecksTheMoney() {
        String session = shop.session("order-1");
        assertThat(simulator.approve(session)).hasParameter("amazonCheckoutSessionId", session);
        shop.complete(session);

        simulator.assertReserved("order-1", "0.00", "USD");
        simulator.assertCaptured("order-1", "14.00", "USD");
        simulator.assertRefunded("order-1", "0.00", "USD");
        assertThatThrownBy(() -> simulator.assertCaptured("order-1", "13.99", "USD"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("it is 14.00");
        assertThatThrownBy(() -> simulator.assertCaptured("order-2", "14.00", "USD"))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void beginsWithNothing() {
        assertThat(simulator.simulator().journal().entries()).isEmpty();
        shop.session("order-1");
        assertThat(simulator.simulator().journal().entries()).hasSize(1);
    }

    @Test
    void alsoBeginsWithNothing() {
        beginsWithNothing();
    }

    @Test
    void failsTheNextCallOnly() {
        simulator.failNext("createCheckoutSession", 503);

        assertThat(shop.create("order-1").status()).isEqualTo(503);
        assertThat(shop.create("order-1").status()).isEqualTo(201);
    }

    @Test
    void failsTheNextCallForAReason() {
        simulator.failNext("createCheckoutSession", 403, "InvalidAccountStatus");

        assertThat(shop.create("order-1").refusal()).isEqualTo("403 InvalidAccountStatus");
        assertThat(shop.create("order-1").status()).isEqualTo(201);
    }

    @Test
    void movesTime() {
        Instant before = simulator.simulator().clock().now();

        simulator.advance(Duration.ofDays(8));

        assertThat(simulator.simulator().clock().now()).isEqualTo(before.plus(Duration.ofDays(8)));
    }

    @Test
    void losesAnAnswerAfterTheWorkIsDone() {
        String session = shop.session("order-1");
        simulator.approve(session);
        simulator.loseNextAnswer("completeCheckoutSession");

        assertThatThrownBy(() -> shop.complete(session)).hasRootCauseInstanceOf(IOException.class);

        simulator.assertCaptured("order-1", "14.00", "USD");
        assertThat(shop.complete(session).status()).isEqualTo(422);
    }

    @Test
    void notifiesAnEndpoint() {
        try (var endpoint = new Endpoint()) {
            simulator.notifyAt(URI.create(endpoint.url()));
            String session = shop.session("order-1");
            simulator.approve(session);
            shop.complete(session);

            assertThat(endpoint.next().message().getString("ObjectType")).isEqualTo("CHARGE");
        }
    }

    @Test
    void notifiesNobodyOfTheTestBefore() {
        notifiesAnEndpoint();

        simulator.beforeEach(null);

        assertThat(simulator.simulator().notifications().toJson().getJsonObject("settings"))
                .isEmpty();
    }

    @Test
    void resetsAConnectionAfterTheWorkIsDoneWithoutAnyFlagForJava() {
        String session = shop.session("order-1");
        simulator.approve(session);
        simulator.fault("{\"operation\":\"completeCheckoutSession\",\"reset\":true,\"when\":\"after\"}");

        assertThatThrownBy(() -> shop.complete(session)).rootCause().hasMessageContaining("reset");

        simulator.assertCaptured("order-1", "14.00", "USD");
    }

    @Test
    void hasMoreMerchantsForOneTest() {
        SimulatedMerchant another = simulator.addMerchant(Region.EU);

        assertThat(new SimulatorShop(simulator, another).create("order-1").status())
                .isEqualTo(201);
        assertThat(another.merchantId()).isNotEqualTo(simulator.merchant().merchantId());
    }

    @Test
    void alsoHasMoreMerchantsForOneTest() {
        hasMoreMerchantsForOneTest();
        assertThat(simulator.simulator().merchants().all()).hasSize(2);
    }

    @Nested
    class Elsewhere {

        @RegisterExtension
        static final SimulatorExtension japan =
                SimulatorExtension.create().withRealClock().inRegion(Region.JP);

        @Test
        void hasAMerchantOfThatRegion() {
            String session = new SimulatorShop(japan).session("order-1");

            japan.approve(session);

            assertThat(japan.simulator().merchants().all())
                    .extracting(Merchant::region)
                    .containsExactly(Region.JP);
        }

        @Test
        void hasAClockThatGoesByItself() {
            Instant before = japan.simulator().clock().now();

            assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofMinutes(1));
            assertThatThrownBy(() -> japan.advance(Duration.ofDays(1))).isInstanceOf(IllegalStateException.class);
        }
    }

    @Nested
    @ExtendWith(SimulatorExtension.class)
    class WhenInjected {

        @Test
        void isReachable(SimulatorExtension injected, SimulatedMerchant merchant, URI url) {
            assertThat(merchant).isSameAs(injected.merchant());
            assertThat(url).isEqualTo(injected.url());
            assertThat(injected.url()).hasHost("127.0.0.1");
            assertThat(injected.merchant().privateKeyPem()).startsWith("-----BEGIN PRIVATE KEY-----");
        }
    }
}
