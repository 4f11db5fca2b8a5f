package io.github.amazonpaygateway.ledger.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.checkout.CompleteCheckoutSession;
import io.github.amazonpaygateway.checkout.PaymentDetails;
import io.github.amazonpaygateway.id.CheckoutSessionId;
import io.github.amazonpaygateway.ledger.IntentId;
import io.github.amazonpaygateway.ledger.LedgerEvent.PaymentParked;
import io.github.amazonpaygateway.ledger.PaymentResult;
import io.github.amazonpaygateway.ledger.PaymentResult.Done;
import io.github.amazonpaygateway.ledger.PaymentResult.Pending;
import io.github.amazonpaygateway.ledger.PaymentResult.Unknown;
import io.github.amazonpaygateway.ledger.sql.Databases;
import io.github.amazonpaygateway.ledger.sql.TestDatabase;
import io.github.amazonpaygateway.money.Money;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A session says "completed" to everybody who asks, and pays one order. */
@ParameterizedClass
@EnumSource(Databases.class)
class SessionTest {

    private static final IntentId ONE = IntentId.of("order-1/checkout");
    private static final IntentId OTHER = IntentId.of("order-2/checkout");
    private static final Money AMOUNT = Money.of("40.00", "EUR");

    @Parameter
    Databases product;

    private final FakeAmazon amazon = new FakeAmazon();
    private final CheckoutSessionId session = amazon.session(PaymentDetails.authorizeWithCapture(AMOUNT));
    private TestDatabase database;
    private TestLedger ledger;

    @BeforeEach
    void open() {
        database = product.fresh().withTables();
        ledger = new TestLedger(database, amazon);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whoeverAsksBeforeTheOtherIsWrittenAndHearsAfterwardsIsParked() {
        LedgerPayments slow = payments(point -> {
            if (point == CrashPoint.BEFORE_INTENT_COMMIT) {
                assertThat(ledger.payments.checkout(OTHER, session, AMOUNT)).isInstanceOf(Done.class);
            }
        });

        assertThat(slow.checkout(ONE, session, AMOUNT)).isInstanceOf(Unknown.class);

        ledger.pass(Duration.ofDays(1));
        onePaysAndTheOtherIsParked();
    }

    /** Both are written before either is sent, so that the database alone decides. */
    @RepeatedTest(5)
    void twoAtTheSameTimePayOnce() throws Exception {
        CyclicBarrier written = new CyclicBarrier(2);
        LedgerPayments payments = payments(point -> {
            if (point == CrashPoint.BEFORE_INTENT_COMMIT) {
                await(written);
            }
        });
        ExecutorService threads = Executors.newFixedThreadPool(2);
        List<Callable<PaymentResult>> both =
                List.of(() -> payments.checkout(ONE, session, AMOUNT), () -> payments.checkout(OTHER, session, AMOUNT));

        List<Future<PaymentResult>> answers = threads.invokeAll(both);
        threads.shutdown();

        assertThat(List.of(answers.get(0).get(), answers.get(1).get()))
                .hasAtLeastOneElementOfType(Done.class)
                .hasAtLeastOneElementOfType(Unknown.class);
        onePaysAndTheOtherIsParked();
    }

    @Test
    void aChargeThatIsReadLaterStillHasToBeOfTheVeryAmount() {
        amazon.checkoutSessions().complete(session, CompleteCheckoutSession.of(AMOUNT));
        amazon.unreadable = true;
        assertThat(ledger.payments.checkout(OTHER, session, Money.of("400.00", "EUR")))
                .isInstanceOf(Pending.class);
        amazon.unreadable = false;

        ledger.janitor.observe("", amazon.charges.values().iterator().next());

        assertThat(ledger.payments.status(OTHER)).get().isInstanceOf(Unknown.class);
        assertThat(ledger.events).hasAtLeastOneElementOfType(PaymentParked.class);
    }

    private void onePaysAndTheOtherIsParked() {
        assertThat(amazon.effects).isEqualTo(1);
        assertThat(amazon.taken()).isEqualTo(AMOUNT);
        assertThat(List.of(state(ONE), state(OTHER))).containsExactlyInAnyOrder(IntentState.DONE, IntentState.PARKED);
        assertThat(ledger.events).hasAtLeastOneElementOfType(PaymentParked.class);
    }

    private IntentState state(IntentId id) {
        return database.transactions()
                .inNew(connection -> Intents.find(connection, "", id))
                .orElseThrow()
                .state();
    }

    private LedgerPayments payments(CrashPoint.Hook hook) {
        return new LedgerPayments(
                "",
                new Surroundings(
                        database.transactions(),
                        database.dialect(),
                        merchant -> amazon,
                        () -> ledger.now,
                        LedgerTimes.DEFAULT,
                        "slow",
                        ledger.events::add,
                        time -> {},
                        hook));
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }
}
