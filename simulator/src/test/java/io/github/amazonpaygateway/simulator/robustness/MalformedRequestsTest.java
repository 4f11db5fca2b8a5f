package io.github.amazonpaygateway.simulator.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.amazonpaygateway.simulator.AmazonPaySimulator;
import io.github.amazonpaygateway.simulator.TestShop;
import io.github.amazonpaygateway.simulator.http.SimulatorRequest;
import io.github.amazonpaygateway.simulator.http.SimulatorResponse;
import io.github.amazonpaygateway.simulator.web.SimulatorSite;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever a client sends, it gets an answer of the documented form: no breakdown, no stack trace, no stuck thread. */
class MalformedRequestsTest {

    private static final int UNSIGNED = 200_000;
    private static final int SIGNED = 2_000;

    final long seed = Long.getLong("fuzz.seed", System.nanoTime());
    final Random random = new Random(seed);
    final TestShop shop = TestShop.open();
    final AmazonPaySimulator simulator = shop.simulator();
    final SimulatorSite site = new SimulatorSite(simulator, true, Optional.empty());
    Mutations mutations = new Mutations(random, Furnished.ids(shop));

    // many times what it takes; only a stuck thread needs longer
    @Test
    @Timeout(value = 240, unit = TimeUnit.SECONDS)
    void areAnsweredAndNeverBreakTheSimulator() {
        Instant start = Instant.now();
        for (int i = 0; i < UNSIGNED; i++) {
            check(mutations.request());
            if (i % 1_000 == 0) {
                simulator.reset();
                mutations = new Mutations(random, Furnished.ids(shop));
            }
        }
        System.out.println(UNSIGNED + " malformed requests in "
                + Duration.between(start, Instant.now()).toMillis() + " ms, seed " + seed);
        assertThat(site.answer("http", Mutations.get("/simulator/health")).status())
                .isEqualTo(200);
    }

    @Test
    @Timeout(value = 240, unit = TimeUnit.SECONDS)
    void areAnsweredAlsoWhenTheyAreSigned() {
        System.out.println(SIGNED + " signed malformed requests, seed " + seed);
        for (int i = 0; i < SIGNED; i++) {
            Mutations.Line line = mutations.line();
            check(shop.signed(
                    line.method(),
                    line.path(),
                    mutations.body(),
                    Map.of("x-amz-pay-idempotency-key", mutations.key())));
        }
    }

    private void check(SimulatorRequest request) {
        SimulatorResponse answer = site.answer("http", request);
        String text = answer.bodyText();
        // a fault that came about by chance may order a 5xx; its message is another
        boolean broken = answer.status() < 200
                || answer.status() > 599
                || text.contains("The simulator failed")
                || text.contains("\tat ")
                || text.contains("Exception:");
        if (broken) {
            fail("seed " + seed + ": " + request + "?" + request.rawQuery() + " " + request.headers() + "\n"
                    + request.bodyText() + "\n-> " + answer.status() + " " + text);
        }
    }
}
