package io.github.amazonpaygateway.impl.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.simulator.throttle.Throttle;
import io.github.amazonpaygateway.simulator.time.ClockMode;
import jakarta.json.Json;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * 32 threads charge while Amazon is in trouble, and ask again under the same key until they know. A second of trouble in a
 * build; {@code -Dfaults.seconds=60} for the long form, which prints the rows of {@code docs/performance.md}.
 */
class FaultRunTest {

    private static final int THREADS = 32;
    private static final int PLACES = 24;
    private static final int SECONDS = Integer.getInteger("faults.seconds", 1);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hanging                 | {'hang':true,'probability':1}",
                "away                    | {'status':503,'probability':1}",
                "20 % answers 429        | {'status':429,'reasonCode':'TooManyRequests','probability':0.2,'seed':1}",
                "20 % answers 500        | {'status':500,'reasonCode':'InternalServerError','probability':0.2,'seed':2}",
                "20 % reset after commit | {'reset':true,'when':'after','probability':0.2,'seed':3}"
            })
    void everyChargeIsDoneOnceAndTheCallsRecover(String title, String fault) throws Exception {
        try (LocalAmazonPay amazon = new LocalAmazonPay(ClockMode.REAL, Throttle.OFF);
                ShopContainer shop = new ShopContainer(settings(amazon))) {
            List<ChargingThread> threads = threads(shop, amazon);
            threads.forEach(Thread::start);
            Thread.sleep(200);
            amazon.simulator
                    .faults()
                    .add(Json.createReader(new StringReader(fault.replace('\'', '"')))
                            .readObject());
            Thread.sleep(Duration.ofSeconds(SECONDS).toMillis());
            amazon.simulator.faults().clear();
            long end = System.nanoTime();
            Thread.sleep(2_000);
            threads.forEach(ChargingThread::finish);
            for (ChargingThread thread : threads) {
                thread.join();
            }

            FaultRun run = FaultRun.of(threads, end);
            System.out.println(
                    run.row(title, amazon.simulator.journal().entries().size()));
            assertThat(run.troubles()).isEmpty();
            assertThat(captured(amazon))
                    .isEqualByComparingTo(ChargingThread.PRICE.amount().multiply(BigDecimal.valueOf(run.accepted())));
            assertThat(run.recovery()).isLessThan(Duration.ofSeconds(2));
        }
    }

    private static List<ChargingThread> threads(ShopContainer shop, LocalAmazonPay amazon) {
        List<ChargingThread> threads = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            ChargePermissionId permission = Purchase.permission(shop.gateway(), amazon);
            threads.add(new ChargingThread(shop.gateway(), permission));
        }
        return threads;
    }

    private static BigDecimal captured(LocalAmazonPay amazon) {
        return amazon.simulator.ledger().sums().get("USD").captured();
    }

    /** As a shop has it, but that nobody waits for a hanging Amazon for longer than a second. */
    private static Map<String, String> settings(LocalAmazonPay amazon) {
        Map<String, String> settings = new HashMap<>(ShopContainer.settings(amazon.endpoint()));
        settings.put("amazonpay.http.deadline", "PT1S");
        settings.put("amazonpay.bulkhead.max-calls", String.valueOf(PLACES));
        return settings;
    }
}
