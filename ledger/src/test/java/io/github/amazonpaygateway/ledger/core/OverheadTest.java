package io.github.amazonpaygateway.ledger.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.charge.CreateCharge;
import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.ledger.IntentId;
import io.github.amazonpaygateway.ledger.PaymentResult;
import io.github.amazonpaygateway.ledger.sql.Databases;
import io.github.amazonpaygateway.ledger.sql.Dialect;
import io.github.amazonpaygateway.ledger.sql.TestDatabase;
import io.github.amazonpaygateway.money.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What the ledger costs. The long form is {@code -Dledger.finished=1000000}. */
@ParameterizedClass
@EnumSource(Databases.class)
class OverheadTest {

    private static final Money AMOUNT = Money.of("40.00", "EUR");
    private static final int PAYMENTS = 200;
    private static final int FEW = 1_000;
    private static final int MANY = Integer.getInteger("ledger.finished", 20_000);
    private static final int OPEN = 100;
    private static final int ROUNDS = 20;
    private static final int MOST_STATEMENTS = 23;
    private static final int TRIES = 5;

    @Parameter
    Databases product;

    private TestDatabase database;
    private CountedTransactions counted;
    private final FakeAmazon amazon = new FakeAmazon();
    private volatile Instant now = TestLedger.START;
    private LedgerPayments payments;
    private Janitor janitor;

    @BeforeEach
    void open() {
        database = product.fresh().withTables();
        counted = new CountedTransactions(database.transactions());
        Surroundings world = Surroundings.of(
                counted, database.dialect(), merchant -> amazon, () -> now, LedgerTimes.DEFAULT, "node", event -> {});
        payments = new LedgerPayments("", world);
        janitor = new Janitor(world);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aPaymentTakesFewStatements() {
        double bare = millis(this::bare);
        double kept = millis(this::kept);
        counted.statements.set(0);
        counted.transactions.set(0);
        kept(PAYMENTS + PAYMENTS);

        System.out.printf(
                "overhead of the ledger on %s: %.2f ms, %d statements in %d transactions for a purchase%n",
                product, kept - bare, counted.statements.get(), counted.transactions.get());
        assertThat(counted.statements.get()).isLessThanOrEqualTo(MOST_STATEMENTS);
    }

    /** The median of many. */
    private static double millis(IntConsumer work) {
        double[] times = new double[PAYMENTS];
        for (int i = 0; i < PAYMENTS; i++) {
            long start = System.nanoTime();
            work.accept(i);
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return times[PAYMENTS / 2];
    }

    private void bare(int number) {
        amazon.create(CreateCharge.of(amazon.permission("100.00"), AMOUNT).capturingNow());
    }

    private void kept(int number) {
        ChargePermissionId permission = amazon.permission("100.00");
        assertThat(payments.purchase(IntentId.of("order-" + number + "/1"), permission, AMOUNT))
                .isInstanceOf(PaymentResult.Done.class);
    }

    @Test
    void aTickOfTheJanitorDoesNotGrowWithWhatIsFinished() {
        for (int i = 0; i < OPEN; i++) {
            amazon.next(Fault.PENDING);
            payments.authorize(IntentId.of("open-" + i + "/1"), amazon.permission("100.00"), AMOUNT);
        }
        finish(0, FEW);
        double busyBefore = busyTick();
        double idleBefore = idleTick();
        finish(FEW, MANY);
        double busy = busyTick();
        for (int again = 0; again < TRIES && busy > 2 * busyBefore; again++) {
            busy = Math.min(busy, busyTick());
        }
        double idle = idleTick();

        System.out.printf(
                "tick of the janitor on %s: with %d finished ones %.2f ms busy, %.2f ms idle; with %d %.2f and %.2f ms%n",
                product, FEW, busyBefore, idleBefore, MANY, busy, idle);
        assertThat(busy).isLessThanOrEqualTo(2 * busyBefore);
    }

    /** One with a full batch; the clock stands between two polls of what has just been asked. */
    private double busyTick() {
        double[] times = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            now = now.plus(Duration.ofHours(2));
            times[i] = tick();
            drain();
        }
        Arrays.sort(times);
        return times[ROUNDS / 4];
    }

    private double idleTick() {
        double[] times = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            times[i] = tick();
        }
        Arrays.sort(times);
        return times[ROUNDS / 4];
    }

    private double tick() {
        long start = System.nanoTime();
        janitor.tick();
        return (System.nanoTime() - start) / 1e6;
    }

    private void drain() {
        while (janitor.tick() > 0) {
            // the rest of what is due
        }
    }

    /** Payments that were done, refunded by nobody, on closed permissions: as the ledger leaves them. */
    private void finish(int from, int to) {
        String numbers = database.dialect() == Dialect.H2
                ? "system_range(" + (from + 1) + ", " + to + ")"
                : "generate_series(" + (from + 1) + ", " + to + ") as numbers(x)";
        String time = "timestamp with time zone '2026-01-01 00:00:00+00'";
        database.execute(
                "insert into amazonpay_permission (merchant, permission_id, order_id, kind, state) select '', 'P-done-' || x,"
                        + " 'done-' || x, 'ONE_TIME', 'CLOSED' from " + numbers,
                "insert into amazonpay_charge (merchant, charge_id, permission_id, order_id, currency, amount, captured,"
                        + " refunded, state, seen) select '', 'C-done-' || x, 'P-done-' || x, 'done-' || x, 'EUR', 4000, 4000,"
                        + " 0, 'CAPTURED', " + time + " from " + numbers,
                "insert into amazonpay_intent (merchant, intent_id, order_id, operation, attempt, idempotency_key,"
                        + " request_hash, currency, amount, permission_id, charge_id, pending_allowed, cancel_pending, state,"
                        + " recoverable, tries, created, updated, version) select '', 'done-' || x || '/1', 'done-' || x,"
                        + " 'PURCHASE', 1, 'key-' || x, 'hash', 'EUR', 4000, 'P-done-' || x, 'C-done-' || x, false, false,"
                        + " 'DONE', false, 0, " + time + ", " + time + ", 1 from " + numbers,
                "analyze");
    }
}
