package io.github.amazonpaygateway.ledger.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.failure.FailureDetails;
import io.github.amazonpaygateway.failure.RequestRejectedException;
import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.ledger.IntentId;
import io.github.amazonpaygateway.ledger.PaymentResult.Declined;
import io.github.amazonpaygateway.ledger.PaymentResult.Done;
import io.github.amazonpaygateway.ledger.PaymentResult.NotSent;
import io.github.amazonpaygateway.ledger.PaymentResult.Unknown;
import io.github.amazonpaygateway.ledger.sql.TestDatabase;
import io.github.amazonpaygateway.money.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A server that was thought gone, and comes back with the answer of an attempt that others have ended since. */
class LateAnswerTest {

    private static final IntentId INTENT = IntentId.of("order-1/purchase");
    private static final Money AMOUNT = Money.of("40.00", "EUR");

    private final TestDatabase database = TestDatabase.inMemory().withTables();
    private final FakeAmazon amazon = new FakeAmazon();
    private final TestLedger others = new TestLedger(database, amazon);
    private final ChargePermissionId permission = amazon.permission("100.00");

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void doesNotTouchTheNextAttempt() {
        amazon.next(Fault.SOFT_DECLINE, Fault.NONE, Fault.LOST_ANSWER);
        LedgerPayments slow = slow(CrashPoint.AFTER_ANSWER, () -> {
            others.pass(LedgerTimes.DEFAULT.lease().plusSeconds(1));
            assertThat(others.payments.status(INTENT)).get().isInstanceOf(Declined.class);
            assertThat(others.payments.retry(INTENT)).isInstanceOf(Unknown.class);
        });

        assertThat(slow.purchase(INTENT, permission, AMOUNT)).isInstanceOf(Unknown.class);
        others.pass(Duration.ofSeconds(6));

        assertThat(others.payments.status(INTENT)).get().isInstanceOf(Done.class);
        assertThat(amazon.taken()).isEqualTo(AMOUNT);
    }

    @Test
    void isOfNoUseWhenTheOthersHaveIt() {
        LedgerPayments slow = slow(
                CrashPoint.AFTER_ANSWER,
                () -> others.pass(LedgerTimes.DEFAULT.lease().plusSeconds(1)));

        assertThat(slow.purchase(INTENT, permission, AMOUNT)).isInstanceOf(Done.class);

        assertThat(amazon.effects).isEqualTo(1);
        assertThat(others.events).hasSize(1);
    }

    @Test
    void isBelievedWhenOthersWereToldThatNothingWasDone() {
        TestLedger misled = new TestLedger(database, new Detour(amazon, (method, values, on) -> {
            throw new RequestRejectedException(new FailureDetails(
                    "create", Optional.of(422), Optional.empty(), Optional.of("request"), Optional.empty()));
        }));
        LedgerPayments slow = slow(CrashPoint.AFTER_ANSWER, () -> {
            misled.now = others.now;
            misled.pass(LedgerTimes.DEFAULT.lease().plusSeconds(1));
            assertThat(misled.payments.status(INTENT)).get().isInstanceOf(NotSent.class);
        });

        assertThat(slow.purchase(INTENT, permission, AMOUNT)).isInstanceOf(Done.class);

        assertThat(others.payments.status(INTENT)).get().isInstanceOf(Done.class);
        assertThat(others.events).hasSize(1);
        assertThat(amazon.taken()).isEqualTo(AMOUNT);
    }

    /** Amazon is not known to remember that it has declined the first key. */
    @Test
    void isNotEvenAskedForWhenTheLeaseIsOver() {
        amazon.next(Fault.SOFT_DECLINE);
        LedgerPayments slow = slow(CrashPoint.BEFORE_SEND, () -> {
            others.pass(LedgerTimes.DEFAULT.lease().plusSeconds(1));
            assertThat(others.payments.retry(INTENT)).isInstanceOf(Done.class);
        });

        assertThat(slow.purchase(INTENT, permission, AMOUNT)).isInstanceOf(Done.class);

        assertThat(amazon.writes).isEqualTo(2);
        assertThat(amazon.taken()).isEqualTo(AMOUNT);
    }

    @Test
    void isAwaitedByWhoeverRetriesTheSame() {
        amazon.next(Fault.SOFT_DECLINE);
        assertThat(others.payments.purchase(INTENT, permission, AMOUNT)).isInstanceOf(Declined.class);
        Instant before = others.now;
        LedgerPayments slow = slow(CrashPoint.AFTER_ANSWER, () -> others.payments.retry(INTENT));

        assertThat(slow.retry(INTENT)).isInstanceOf(Done.class);

        assertThat(others.now).isAfter(before);
        assertThat(amazon.taken()).isEqualTo(AMOUNT);
    }

    @Test
    void isTheAnswerForWhomeverTheSameIntentWouldLeaveTooLittle() {
        Money most = Money.of("80.00", "EUR");
        AtomicBoolean happened = new AtomicBoolean();
        LedgerPayments late = new LedgerPayments(
                "",
                Surroundings.of(
                        database.transactions(),
                        database.dialect(),
                        merchant -> {
                            if (!happened.getAndSet(true)) {
                                others.payments.purchase(INTENT, permission, most);
                            }
                            return amazon;
                        },
                        () -> others.now,
                        LedgerTimes.DEFAULT,
                        "late",
                        others.events::add));

        assertThat(late.purchase(INTENT, permission, most)).isInstanceOf(Done.class);

        assertThat(amazon.taken()).isEqualTo(most);
    }

    /** @param meanwhile happens once, when it is at that point */
    private LedgerPayments slow(CrashPoint at, Runnable meanwhile) {
        AtomicBoolean happened = new AtomicBoolean();
        return new LedgerPayments(
                "",
                new Surroundings(
                        database.transactions(),
                        database.dialect(),
                        merchant -> amazon,
                        () -> others.now,
                        LedgerTimes.DEFAULT,
                        "slow",
                        others.events::add,
                        time -> {},
                        point -> {
                            if (point == at && !happened.getAndSet(true)) {
                                meanwhile.run();
                            }
                        }));
    }
}
