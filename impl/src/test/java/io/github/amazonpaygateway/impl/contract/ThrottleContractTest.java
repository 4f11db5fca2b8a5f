package io.github.amazonpaygateway.impl.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.failure.RequestRejectedException;
import io.github.amazonpaygateway.id.ChargeId;
import io.github.amazonpaygateway.raw.RawRequest;
import io.github.amazonpaygateway.simulator.throttle.Throttle;
import io.github.amazonpaygateway.simulator.time.ClockMode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** More threads than Amazon allows, against the simulator's throttle and in real time. */
class ThrottleContractTest {

    private static final int BURST = 5;
    private static final int MORE = 3;
    private static final ChargeId CHARGE = ChargeId.of("S01-5105180-3221187-C056351");

    LocalAmazonPay amazon;
    ExecutorService threads;

    @BeforeEach
    void start() throws IOException {
        amazon = new LocalAmazonPay(ClockMode.REAL, Throttle.SANDBOX);
        threads = Executors.newCachedThreadPool();
    }

    @AfterEach
    void stop() {
        threads.shutdownNow();
        amazon.close();
    }

    @Test
    void aBurstOfTypedAndRawCallsWaitsForItsTurnInsteadOfBeingRefused() throws Exception {
        Map<String, String> settings = ShopContainer.impatient(amazon);
        settings.put("amazonpay.throttle.enabled", "true");
        long began = System.nanoTime();
        try (ShopContainer shop = new ShopContainer(settings)) {
            AtomicInteger answered = new AtomicInteger();
            List<Future<?>> calls = new ArrayList<>();
            for (int i = 0; i < BURST + MORE; i++) {
                boolean raw = i % 2 == 1;
                calls.add(threads.submit(() -> ask(shop, raw, answered)));
            }
            for (Future<?> call : calls) {
                call.get();
            }

            assertThat(answered).hasValue(BURST + MORE);
        }
        double seconds = (System.nanoTime() - began) / 1e9;

        assertThat(amazon.simulator.journal().entries())
                .hasSize(BURST + MORE)
                .noneMatch(entry -> entry.status() == 429);
        assertThat(seconds).isGreaterThan(MORE - 0.1);
    }

    /** There is no such charge; what counts is that Amazon looked for it. */
    private static void ask(ShopContainer shop, boolean raw, AtomicInteger answered) {
        try {
            if (raw) {
                shop.gateway().raw().call(RawRequest.get("/charges/" + CHARGE));
            } else {
                shop.gateway().charges().get(CHARGE);
            }
        } catch (RequestRejectedException notFound) {
            answered.incrementAndGet();
        }
    }
}
