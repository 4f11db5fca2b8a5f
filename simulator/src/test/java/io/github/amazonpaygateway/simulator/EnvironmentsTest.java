package io.github.amazonpaygateway.simulator;

import static io.github.amazonpaygateway.simulator.Bodies.charge;
import static io.github.amazonpaygateway.simulator.Bodies.expressSession;
import static io.github.amazonpaygateway.simulator.Bodies.terms;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.simulator.merchant.Merchant;
import io.github.amazonpaygateway.simulator.merchant.Region;
import io.github.amazonpaygateway.simulator.throttle.Throttle;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnvironmentsTest {

    @ParameterizedTest
    @CsvSource({
        "SANDBOX-AH1, /v2/, 201",
        "SANDBOX-AH1, /sandbox/v2/, 201",
        "SANDBOX-AH1, /live/v2/, 401",
        "LIVE-AH1, /v2/, 400",
        "LIVE-AH1, /sandbox/v2/, 401"
    })
    void aPrefixedKeyActsInItsOwnEnvironment(String keyId, String root, int status) {
        var shop = TestShop.open(
                SimulatorOptions.of(new Merchant("A1", TestShop.STORE, keyId, TestKey.publicKey(), Region.NA)));

        assertThat(shop.under(root).post("checkoutSessions", expressSession()).status())
                .isEqualTo(status);
    }

    @Test
    void liveSimulatesNothing() {
        var live = TestShop.open().under("/live/v2/");
        String https = expressSession().replace("http:", "https:");
        String id = live.post("checkoutSessions", https).text("checkoutSessionId");
        live.patch("checkoutSessions/" + id, terms("Authorize", "14.00").replace("http:", "https:"));
        live.simulator().buyer().approve(id, "3434");
        String complete = "checkoutSessions/" + id + "/complete";

        assertThat(live.post(complete, Bodies.complete("14.00"), "Declined").refusal())
                .isEqualTo("400 InvalidSandboxSimulationSpecified");
        Reply completed = live.post(complete, Bodies.complete("14.00"));
        assertThat(completed.state()).isEqualTo("Completed");
        assertThat(completed.text("chargeId")).startsWith("P01-");
        assertThat(live.get("charges/" + completed.text("chargeId")).text("releaseEnvironment"))
                .isEqualTo("Live");
    }

    @Test
    void throttlesFromTheMomentItIsTold() {
        var shop = TestShop.open();
        var live = shop.under("/live/v2/");
        String permission = Checkout.permission(shop, "100.00");
        for (int i = 0; i < 3; i++) {
            assertThat(shop.post("charges", charge(permission, "1.00")).status())
                    .isEqualTo(201);
        }

        shop.simulator().throttleBy(Throttle.BOTH);

        assertThat(statuses(shop, 3)).containsExactly(404, 404, 429);
        assertThat(statuses(live, 11)).startsWith(404, 404, 404).endsWith(404, 429);
        shop.simulator().throttleBy(Throttle.OFF);
        assertThat(statuses(shop, 11)).containsOnly(404);
    }

    private static List<Integer> statuses(TestShop shop, int calls) {
        return Stream.generate(() -> shop.post("charges", charge("S01-0000000-0000000", "1.00")))
                .limit(calls)
                .map(Reply::status)
                .toList();
    }

    @Test
    void theSandboxThrottlesIfAsked() {
        var shop =
                TestShop.open(SimulatorOptions.of(TestShop.merchant(Region.NA)).withThrottle(Throttle.SANDBOX));
        String permission = Checkout.permission(shop, "100.00");

        assertThat(shop.post("charges", charge(permission, "1.00")).status()).isEqualTo(201);
        assertThat(shop.post("charges", charge(permission, "1.00")).status()).isEqualTo(201);
        assertThat(shop.post("charges", charge(permission, "1.00")).refusal()).isEqualTo("429 TooManyRequests");
        assertThat(shop.get("chargePermissions/" + permission).status()).isEqualTo(200);
        shop.pass(Duration.ofSeconds(1));
        assertThat(shop.post("charges", charge(permission, "1.00")).status()).isEqualTo(201);
        assertThat(shop.post("charges", charge(permission, "1.00")).status()).isEqualTo(429);
    }
}
