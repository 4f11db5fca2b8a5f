package io.github.amazonpaygateway.ledger.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.charge.Charge;
import io.github.amazonpaygateway.charge.ChargeState;
import io.github.amazonpaygateway.id.ChargeId;
import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.ledger.IntentId;
import io.github.amazonpaygateway.ledger.sql.Databases;
import io.github.amazonpaygateway.ledger.sql.TestDatabase;
import io.github.amazonpaygateway.money.Money;
import io.github.amazonpaygateway.refund.Refund;
import io.github.amazonpaygateway.refund.RefundState;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Two weeks in which Amazon decides and says nothing. The seed is printed and taken from {@code -Dledger.seed=}. */
@ParameterizedClass
@EnumSource(Databases.class)
class DeadNotificationsTest {

    /** What Amazon has decided, since when the ledger may not know it, and how long that may last. */
    private record Truth(Instant since, Duration poll) {}

    private static final Duration TICK = Duration.ofMinutes(5);
    private static final Duration NEW_ORDER = Duration.ofMinutes(90);
    private static final Duration WEEKS = Duration.ofDays(14);
    private static final Money AMOUNT = Money.of("40.00", "EUR");
    /** What Amazon has not decided is asked for once an hour. */
    private static final Duration PENDING_POLL =
            LedgerTimes.DEFAULT.pause(Integer.MAX_VALUE).plus(TICK);
    /** What may end by itself is read every six hours. */
    private static final Duration AUTHORIZED_POLL =
            LedgerTimes.DEFAULT.authorizedPoll().plus(TICK);

    @Parameter
    Databases product;

    private TestDatabase database;
    private final FakeAmazon amazon = new FakeAmazon();
    private TestLedger ledger;
    private final long seed = Long.getLong("ledger.seed", System.nanoTime() % 1_000_000_000L);
    private final Random chance = new Random(seed);
    private final Map<ChargeId, Truth> charges = new HashMap<>();

    private final Map<Refund, Instant> refunds = new HashMap<>();
    private final Map<Duration, Duration> longestCharge = new HashMap<>();
    private Duration longestRefund = Duration.ZERO;
    private int orders;

    @BeforeEach
    void open() {
        database = product.fresh().withTables().forOneThread();
        ledger = new TestLedger(database, amazon);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void everyOrderIsFinalWithinOnePollOfTheTruth() {
        System.out.printf("two weeks without notifications: -Dledger.seed=%d%n", seed);
        for (Duration time = Duration.ZERO; time.compareTo(WEEKS) < 0; time = time.plus(TICK)) {
            if (time.toMinutes() % NEW_ORDER.toMinutes() == 0) {
                order();
            }
            amazonDecides();
            ledger.pass(TICK);
            compare();
        }
        assertThat(orders).isGreaterThan(200);
        assertThat(longestCharge.get(PENDING_POLL)).as("pending charges").isPositive();
        assertThat(longestCharge.get(AUTHORIZED_POLL)).as("authorized charges").isGreaterThan(PENDING_POLL);
        assertThat(longestRefund).isPositive();
        System.out.printf(
                "two weeks without notifications on %s: %d orders, known at most after: pending charges %s, authorized"
                        + " ones %s, refunds %s%n",
                product, orders, longestCharge.get(PENDING_POLL), longestCharge.get(AUTHORIZED_POLL), longestRefund);
    }

    private void order() {
        ChargePermissionId permission = amazon.permission("100.00");
        String order = "order-" + ++orders;
        switch (orders % 4) {
            case 0 -> {
                amazon.next(Fault.PENDING);
                ledger.payments.authorize(IntentId.of(order + "/authorize"), permission, AMOUNT);
            }
            case 1 -> {
                amazon.next(Fault.NONE, Fault.PENDING);
                ledger.payments.authorize(IntentId.of(order + "/authorize"), permission, AMOUNT);
                ledger.payments.capture(IntentId.of(order + "/capture"), newest(), AMOUNT);
            }
            case 2 -> {
                ledger.payments.purchase(IntentId.of(order + "/purchase"), permission, AMOUNT);
                ledger.payments.refund(IntentId.of(order + "/refund"), newest(), AMOUNT);
            }
            default -> ledger.payments.authorize(IntentId.of(order + "/authorize"), permission, AMOUNT);
        }
    }

    private ChargeId newest() {
        return List.copyOf(amazon.charges.keySet()).get(amazon.charges.size() - 1);
    }

    /** Each object some hours or days after it began. */
    private void amazonDecides() {
        for (Charge charge : List.copyOf(amazon.charges.values())) {
            ChargeState state = charge.status().state();
            if (!state.isFinal() && chance.nextInt(300) == 0) {
                boolean good = chance.nextInt(3) > 0 && state != ChargeState.AUTHORIZED;
                ChargeState end =
                        state == ChargeState.CAPTURE_INITIATED ? ChargeState.CAPTURED : ChargeState.AUTHORIZED;
                amazon.decide(charge.chargeId(), good ? end : ChargeState.DECLINED);
                charges.put(
                        charge.chargeId(),
                        new Truth(ledger.now, state == ChargeState.AUTHORIZED ? AUTHORIZED_POLL : PENDING_POLL));
            }
        }
        for (Refund refund : List.copyOf(amazon.refunds.values())) {
            if (refund.status().state() == RefundState.REFUND_INITIATED && chance.nextInt(1000) == 0) {
                amazon.finish(refund.refundId(), chance.nextInt(5) == 0 ? RefundState.DECLINED : RefundState.REFUNDED);
                refunds.put(refund, ledger.now);
            }
        }
    }

    private void compare() {
        for (ChargeId id : List.copyOf(charges.keySet())) {
            Truth truth = charges.get(id);
            Duration age = Duration.between(truth.since(), ledger.now);
            if (isKnown(id)) {
                charges.remove(id);
                longestCharge.merge(truth.poll(), age, DeadNotificationsTest::longest);
            }
            assertThat(age).as("seed %d: %s is not known", seed, id).isLessThanOrEqualTo(truth.poll());
        }
        for (Refund refund : List.copyOf(refunds.keySet())) {
            Duration age = Duration.between(refunds.get(refund), ledger.now);
            if (isFinal(refund)) {
                refunds.remove(refund);
                longestRefund = longest(longestRefund, age);
            }
            assertThat(age).as("seed %d: %s is not known", seed, refund).isLessThanOrEqualTo(PENDING_POLL);
        }
    }

    private boolean isKnown(ChargeId id) {
        return database.transactions()
                .inNew(connection -> ChargeRecords.find(connection, "", id))
                .orElseThrow()
                .state()
                .equals(amazon.charges.get(id).status().state());
    }

    private boolean isFinal(Refund refund) {
        List<Intent> intents =
                database.transactions().inNew(connection -> Intents.onCharge(connection, "", refund.chargeId()));
        return intents.stream().noneMatch(intent -> intent.state() == IntentState.PENDING);
    }

    private static Duration longest(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
