package io.github.amazonpaygateway.impl.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.simulator.merchant.Account;
import io.github.amazonpaygateway.simulator.merchant.Environment;
import io.github.amazonpaygateway.simulator.operation.Operation;
import io.github.amazonpaygateway.simulator.throttle.Buckets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against the buckets of the simulator, which were written from the same table by somebody else. */
class ThrottleTest {

    static final Duration LONG = Duration.ofMinutes(10);

    @ParameterizedTest
    @CsvSource({
        "LIVE, createCheckoutSession, CREATE_CHECKOUT_SESSION, 16",
        "LIVE, completeCheckoutSession, COMPLETE_CHECKOUT_SESSION, 4",
        "LIVE, createCharge, CREATE_CHARGE, 4",
        "LIVE, getCharge, GET_CHARGE, 4",
        "LIVE, cancelCharge, CANCEL_CHARGE, 2",
        "LIVE, createDeliveryTracker, CREATE_DELIVERY_TRACKER, 1",
        "SANDBOX, createCharge, CREATE_CHARGE, 1",
        "SANDBOX, getChargePermission, GET_CHARGE_PERMISSION, 1",
        "SANDBOX, createRefund, CREATE_REFUND, 1"
    })
    void saturationIsNeverRefusedAndWastesLittle(Allowances table, String operation, Operation wire, int perSecond) {
        var settings = new ThrottleSettings(Optional.of(table), Map.of(), 1);
        Buckets amazon = new Buckets(io.github.amazonpaygateway.simulator.throttle.Throttle.valueOf(table.name()));
        // the table decides, whichever the environment
        Account seller = new Account("A1", Environment.SANDBOX);
        Random network = new Random(4711);
        long[] now = {0};
        Throttle throttle = new Throttle(settings, () -> now[0]);

        int requests = 2_000;
        long arrived = 0;
        for (int i = 0; i < requests; i++) {
            now[0] += throttle.turn(operation, LONG).toNanos();
            long later = now[0] + Duration.ofMillis(network.nextInt(20)).toNanos();
            arrived = Math.max(arrived, later); // requests of one connection do not overtake one another
            amazon.pour(seller, wire, Instant.EPOCH.plusNanos(arrived)); // throws when the bucket is full
        }

        double seconds = now[0] / 1e9;
        assertThat(requests / seconds).isGreaterThan(0.95 * perSecond);
    }

    @ParameterizedTest
    @CsvSource({"LIVE, 4", "SANDBOX, 1"})
    void whatNobodyKnowsHasTheLeastOfTheTable(Allowances table, int atOnce) {
        Throttle throttle = new Throttle(new ThrottleSettings(Optional.of(table), Map.of(), 1), () -> 0);

        for (int i = 0; i < atOnce; i++) {
            assertThat(throttle.turn(Throttle.UNKNOWN, LONG)).isZero();
        }
        assertThat(throttle.turn(Throttle.UNKNOWN, LONG)).isPositive();
    }
}
