package io.github.amazonpaygateway.ledger.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.amazonpaygateway.checkout.PaymentDetails;
import io.github.amazonpaygateway.failure.AmazonPayUnavailableException;
import io.github.amazonpaygateway.failure.FailureDetails;
import io.github.amazonpaygateway.failure.ReasonCode;
import io.github.amazonpaygateway.failure.RequestRejectedException;
import io.github.amazonpaygateway.id.ChargeId;
import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.ledger.IntentId;
import io.github.amazonpaygateway.ledger.PaymentResult.Done;
import io.github.amazonpaygateway.ledger.PaymentResult.Pending;
import io.github.amazonpaygateway.ledger.PaymentResult.Unknown;
import io.github.amazonpaygateway.ledger.sql.TestDatabase;
import io.github.amazonpaygateway.money.Money;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What looks like a refusal and is none: the money may have moved, so it is found out. */
class DoubtTest {

    private static final IntentId INTENT = IntentId.of("order-1/1");
    private static final Money AMOUNT = Money.of("40.00", "EUR");
    private static final Detour.Way STRAIGHT = (method, values, on) -> on.toAmazon();

    private final TestDatabase database = TestDatabase.inMemory().withTables();
    private final FakeAmazon amazon = new FakeAmazon();
    private Detour.Way way = STRAIGHT;
    private final Detour gateway = new Detour(amazon, (method, values, on) -> way.go(method, values, on));
    private final TestLedger ledger = new TestLedger(database, gateway);
    private final ChargePermissionId permission = amazon.permission("100.00");

    @AfterEach
    void close() {
        database.close();
    }

    /** As when a record refuses what Amazon has answered, or the database refuses a value. */
    @Test
    void anIllegalArgumentWhileTheAnswerIsWrittenIsNoRefusal() {
        AtomicBoolean happened = new AtomicBoolean();
        LedgerPayments clumsy = new LedgerPayments("", world("clumsy", point -> {
            if (point == CrashPoint.BEFORE_RESULT_COMMIT && !happened.getAndSet(true)) {
                throw new IllegalArgumentException("the answer cannot be written");
            }
        }));

        assertThatIllegalArgumentException().isThrownBy(() -> clumsy.purchase(INTENT, permission, AMOUNT));

        assertThat(ledger.payments.status(INTENT)).get().isInstanceOf(Unknown.class);
        endsDone(LedgerTimes.DEFAULT.lease().plusSeconds(1));
    }

    @Test
    void anIllegalArgumentWhileTheChargeOfACompletedSessionIsReadIsNoRefusal() {
        way = (method, values, on) -> {
            if (values[0] instanceof ChargeId) {
                throw new IllegalArgumentException("the charge cannot be read");
            }
            return on.toAmazon();
        };

        assertThat(ledger.payments.checkout(
                        INTENT, amazon.session(PaymentDetails.authorizeWithCapture(AMOUNT)), AMOUNT))
                .isInstanceOf(Pending.class);

        endsDone(Duration.ofMinutes(1));
    }

    /** As when the gateway has repeated a cancellation whose first answer was lost. */
    @Test
    void aRefusalForTheStateIsNotBelievedWhileTheObjectCannotBeRead() {
        ledger.payments.authorize(IntentId.of("order-1/authorize"), permission, AMOUNT);
        ChargeId charge = amazon.charges.keySet().iterator().next();
        way = (method, values, on) -> {
            if (method.getName().equals("get")) {
                throw new AmazonPayUnavailableException(details(503, ReasonCode.SERVICE_UNAVAILABLE), null, null);
            }
            on.toAmazon();
            throw rejected(422, ReasonCode.INVALID_CHARGE_STATUS);
        };

        assertThat(ledger.payments.cancel(INTENT, charge, "changed mind")).isInstanceOf(Unknown.class);

        way = STRAIGHT;
        ledger.pass(Duration.ofSeconds(6));
        assertThat(ledger.payments.status(INTENT)).get().isInstanceOf(Done.class);
    }

    @Test
    void aRefusalBeforeTheKeyWasLookedAtSaysNothingAboutTheQuestionBefore() {
        amazon.next(Fault.LOST_ANSWER);
        assertThat(ledger.payments.purchase(INTENT, permission, AMOUNT)).isInstanceOf(Unknown.class);
        way = (method, values, on) -> {
            throw rejected(400, ReasonCode.INVALID_PARAMETER_VALUE);
        };

        ledger.pass(Duration.ofSeconds(6));

        assertThat(ledger.payments.status(INTENT)).get().isInstanceOf(Unknown.class);
        endsDone(Duration.ofMinutes(1));
    }

    @Test
    void theRefusalOfASlowSenderSaysNothingAboutWhoeverHasTakenOver() {
        TestLedger others = new TestLedger(database, amazon);
        way = (method, values, on) -> {
            if (method.getName().equals("create")) {
                amazon.next(Fault.LOST_ANSWER);
                others.now = ledger.now;
                others.pass(LedgerTimes.DEFAULT.lease().plusSeconds(1));
                throw rejected(403, ReasonCode.INVALID_REQUEST_SIGNATURE);
            }
            return on.toAmazon();
        };

        assertThat(ledger.payments.purchase(INTENT, permission, AMOUNT)).isInstanceOf(Unknown.class);

        endsDone(Duration.ofMinutes(10));
    }

    private void endsDone(Duration later) {
        way = STRAIGHT;
        ledger.pass(later);
        assertThat(ledger.payments.status(INTENT)).get().isInstanceOf(Done.class);
        assertThat(amazon.taken()).isEqualTo(AMOUNT);
        assertThat(amazon.effects).isEqualTo(1);
    }

    private Surroundings world(String node, CrashPoint.Hook hook) {
        return new Surroundings(
                database.transactions(),
                database.dialect(),
                merchant -> gateway,
                () -> ledger.now,
                LedgerTimes.DEFAULT,
                node,
                ledger.events::add,
                time -> {},
                hook);
    }

    private static RequestRejectedException rejected(int status, ReasonCode code) {
        return new RequestRejectedException(details(status, code));
    }

    private static FailureDetails details(int status, ReasonCode code) {
        return new FailureDetails(
                "call", Optional.of(status), Optional.of(code), Optional.of("request"), Optional.empty());
    }
}
