package io.github.amazonpaygateway.simulator.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.simulator.contract.Signing;
import io.github.amazonpaygateway.simulator.enrolment.InventedMerchant;
import io.github.amazonpaygateway.simulator.merchant.Region;
import io.github.amazonpaygateway.simulator.server.RunningSimulator;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The measurement's shop with fewer orders: its money is right. */
class YearOfOrdersTest {

    private static final int ORDERS = 120;

    @Test
    void takesAndGivesBackWhatItHasTo() throws Exception {
        try (var simulator = new RunningSimulator()) {
            var invented = InventedMerchant.in(Region.NA);
            simulator.server.simulator().merchants().add(invented.merchant());
            var signing = new Signing(
                    invented.merchant().publicKeyId(),
                    Signing.key(invented.privateKeyPem()),
                    Signing.V2,
                    "pay-api.amazon.com",
                    "NA");
            var till = new Till(
                    simulator.server.url(),
                    signing,
                    String.valueOf(invented.merchant().storeId()));
            Instant before = simulator.server.simulator().clock().now();

            new YearOfOrders(simulator.server.url(), till, ORDERS).run();

            var sums = simulator.server.simulator().ledger().sums().get("USD");
            assertThat(sums.captured()).isEqualByComparingTo(String.valueOf(ORDERS * 10));
            assertThat(sums.refunded()).isEqualByComparingTo(String.valueOf(ORDERS / 10 * 4));
            assertThat(List.of(sums.authorized(), sums.refundInitiated()))
                    .allSatisfy(sum -> assertThat(sum).isZero());
            assertThat(Duration.between(
                            before, simulator.server.simulator().clock().now()))
                    .isEqualTo(Duration.ofDays(365));
        }
    }
}
