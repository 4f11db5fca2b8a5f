package io.github.amazonpaygateway.simulator.throttle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amazonpaygateway.simulator.failure.Refusal;
import io.github.amazonpaygateway.simulator.merchant.Account;
import io.github.amazonpaygateway.simulator.merchant.Environment;
import io.github.amazonpaygateway.simulator.operation.Operation;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures of Amazon's page on throttling: burst and restored requests a second, live and sandbox. */
class ThrottleTableTest {

    private static final Account A1 = new Account("A1", Environment.SANDBOX);

    static final Instant NOW = Instant.parse("2030-01-01T00:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "CREATE_CHECKOUT_SESSION,   40, 16,  5, 1",
        "GET_CHECKOUT_SESSION,      40,  8, 10, 1",
        "UPDATE_CHECKOUT_SESSION,   20,  8,  5, 1",
        "COMPLETE_CHECKOUT_SESSION, 20,  4,  2, 1",
        "GET_CHARGE_PERMISSION,     20,  4, 10, 1",
        "UPDATE_CHARGE_PERMISSION,  10,  2,  5, 1",
        "CLOSE_CHARGE_PERMISSION,   10,  2,  2, 1",
        "CREATE_CHARGE,             10,  4,  2, 1",
        "GET_CHARGE,                20,  4,  5, 1",
        "CAPTURE_CHARGE,            20,  4,  2, 1",
        "CANCEL_CHARGE,             10,  2,  2, 1",
        "CREATE_REFUND,             10,  4,  2, 1",
        "GET_REFUND,                20,  4,  5, 1",
        "CREATE_DELIVERY_TRACKER,   10,  1,  1, 1",
        "REGISTER_MERCHANT_ACCOUNT, 10,  1,  1, 1"
    })
    void holdsTheFiguresOfEachOperation(Operation operation, int liveBurst, int live, int sandboxBurst, int sandbox) {
        assertTakes(Throttle.LIVE, operation, liveBurst, live);
        assertTakes(Throttle.SANDBOX, operation, sandboxBurst, sandbox);
    }

    @Test
    void knowsTokensInLiveAlone() {
        assertTakes(Throttle.LIVE, Operation.GET_AUTHORIZATION_TOKEN, 5, 1);
    }

    @Test
    void hasABucketForEachMerchantAndOperation() {
        var buckets = new Buckets(Throttle.SANDBOX);
        pour(buckets, Operation.CREATE_CHARGE, 2, NOW);

        assertThatCode(() -> buckets.pour(new Account("A2", Environment.SANDBOX), Operation.CREATE_CHARGE, NOW))
                .doesNotThrowAnyException();
        assertThatCode(() -> buckets.pour(A1, Operation.CREATE_REFUND, NOW)).doesNotThrowAnyException();
        assertFull(buckets, Operation.CREATE_CHARGE, NOW);
    }

    @Test
    void limitsEachEnvironmentByItsOwnTable() {
        var live = new Account("A1", Environment.LIVE);
        var buckets = new Buckets(Throttle.BOTH);
        pour(buckets, Operation.CREATE_CHARGE, 2, NOW);
        for (int i = 0; i < 10; i++) {
            buckets.pour(live, Operation.CREATE_CHARGE, NOW);
        }

        assertFull(buckets, Operation.CREATE_CHARGE, NOW);
        assertThatThrownBy(() -> buckets.pour(live, Operation.CREATE_CHARGE, NOW))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void limitsNothingUnlessAsked() {
        pour(new Buckets(Throttle.OFF), Operation.CREATE_CHARGE, 1_000, NOW);
    }

    private static void assertTakes(Throttle table, Operation operation, int burst, int perSecond) {
        var buckets = new Buckets(table);
        pour(buckets, operation, burst, NOW);
        assertFull(buckets, operation, NOW);

        Instant later = NOW.plusSeconds(1);
        pour(buckets, operation, Math.min(burst, perSecond), later);
        assertFull(buckets, operation, later);
    }

    private static void pour(Buckets buckets, Operation operation, int times, Instant at) {
        for (int i = 0; i < times; i++) {
            buckets.pour(A1, operation, at);
        }
    }

    private static void assertFull(Buckets buckets, Operation operation, Instant at) {
        assertThatThrownBy(() -> buckets.pour(A1, operation, at))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.status()).isEqualTo(429));
    }
}
