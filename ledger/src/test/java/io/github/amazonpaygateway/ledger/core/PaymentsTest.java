package io.github.amazonpaygateway.ledger.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.charge.ChargeState;
import io.github.amazonpaygateway.checkout.CompleteCheckoutSession;
import io.github.amazonpaygateway.checkout.PaymentDetails;
import io.github.amazonpaygateway.failure.FailureDetails;
import io.github.amazonpaygateway.failure.ReasonCode;
import io.github.amazonpaygateway.failure.RequestRejectedException;
import io.github.amazonpaygateway.id.ChargeId;
import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.id.CheckoutSessionId;
import io.github.amazonpaygateway.ledger.IntentId;
import io.github.amazonpaygateway.ledger.LedgerEvent.PaymentChanged;
import io.github.amazonpaygateway.ledger.PaymentRequest;
import io.github.amazonpaygateway.ledger.PaymentResult;
import io.github.amazonpaygateway.ledger.PaymentResult.Declined;
import io.github.amazonpaygateway.ledger.PaymentResult.Done;
import io.github.amazonpaygateway.ledger.PaymentResult.NotSent;
import io.github.amazonpaygateway.ledger.PaymentResult.Pending;
import io.github.amazonpaygateway.ledger.PaymentResult.Unknown;
import io.github.amazonpaygateway.ledger.Permit;
import io.github.amazonpaygateway.ledger.Refusal;
import io.github.amazonpaygateway.ledger.TimelineEntry;
import io.github.amazonpaygateway.ledger.sql.Databases;
import io.github.amazonpaygateway.ledger.sql.TestDatabase;
import io.github.amazonpaygateway.money.Money;
import io.github.amazonpaygateway.refund.CreateRefund;
import io.github.amazonpaygateway.refund.RefundState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Databases.class)
class PaymentsTest {

    private static final Instant END = TestLedger.START.plus(Duration.ofHours(24));
    private static final IntentId INTENT = IntentId.of("order-1/authorize");

    @Parameter
    Databases product;

    TestDatabase database;
    FakeAmazon amazon;
    TestLedger ledger;
    ChargePermissionId permission;

    @BeforeEach
    void open() {
        database = product.fresh().withTables();
        amazon = new FakeAmazon();
        ledger = new TestLedger(database, amazon);
        permission = amazon.permission("100.00");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theSameIntentAskedAgainGivesTheSameAndMovesNothing() {
        PaymentResult first = ledger.payments.purchase(INTENT, permission, eur("40.00"));
        PaymentResult second = ledger.payments.purchase(INTENT, permission, eur("40.00"));

        assertThat(first).isInstanceOf(Done.class).isEqualTo(second);
        assertThat(amazon.taken()).isEqualTo(eur("40.00"));
        assertThat(amazon.writes).isEqualTo(1);
    }

    @Test
    void theSameIntentWithOtherValuesIsRefused() {
        ledger.payments.purchase(INTENT, permission, eur("40.00"));

        assertRefused(ledger.payments.purchase(INTENT, permission, eur("41.00")), Refusal.OTHER_VALUES);
        assertThat(amazon.taken()).isEqualTo(eur("40.00"));
    }

    @Test
    void aLostAnswerIsFoundByTheJanitorAndChargedOnce() {
        amazon.next(Fault.LOST_ANSWER);

        assertThat(ledger.payments.purchase(INTENT, permission, eur("40.00"))).isInstanceOf(Unknown.class);
        ledger.pass(Duration.ofSeconds(6));

        assertThat(ledger.payments.status(INTENT)).get().isInstanceOf(Done.class);
        assertThat(amazon.taken()).isEqualTo(eur("40.00"));
        assertThat(ledger.events)
                .extracting(event -> event.getClass().getSimpleName())
                .contains("PaymentChanged");
    }

    @Test
    void whatNeverArrivedMayBeAskedAgain() {
        amazon.next(Fault.UNREACHED);

        assertRefused(ledger.payments.purchase(INTENT, permission, eur("40.00")), Refusal.UNAVAILABLE);
        assertThat(ledger.payments.purchase(INTENT, permission, eur("40.00"))).isInstanceOf(Done.class);
        assertThat(amazon.taken()).isEqualTo(eur("40.00"));
    }

    @Test
    void aDeclineStaysUntilAnotherAttemptWithAnotherKey() {
        amazon.next(Fault.SOFT_DECLINE);

        PaymentResult declined = ledger.payments.purchase(INTENT, permission, eur("40.00"));
        assertThat(declined).isInstanceOf(Declined.class);
        assertThat(((Declined) declined).recoverable()).isTrue();
        assertThat(ledger.payments.purchase(INTENT, permission, eur("40.00"))).isEqualTo(declined);

        assertThat(ledger.payments.retry(INTENT)).isInstanceOf(Done.class);
        assertThat(ledger.payments.timeline("order-1"))
                .extracting(TimelineEntry::happening)
                .containsExactly("RECORDED", "DECLINED", "RETRIED", "ACCEPTED", "SEEN");
        assertThat(ledger.payments.timeline("order-1").stream()
                        .flatMap(entry -> entry.idempotencyKey().stream())
                        .distinct())
                .hasSize(2);
    }

    @Test
    void chargesStayWithinThePermission() {
        ledger.payments.authorize(IntentId.of("order-1/a"), permission, eur("60.00"));

        assertRefused(
                ledger.payments.authorize(IntentId.of("order-1/b"), permission, eur("40.01")), Refusal.OVER_PERMISSION);
        assertThat(ledger.payments.authorize(IntentId.of("order-1/c"), permission, eur("40.00")))
                .isInstanceOf(Done.class);
    }

    @Test
    void whatIsUnknownStaysReserved() {
        amazon.next(Fault.LOST_REQUEST);
        ledger.payments.authorize(IntentId.of("order-1/a"), permission, eur("60.00"));

        assertRefused(
                ledger.payments.authorize(IntentId.of("order-1/b"), permission, eur("60.00")), Refusal.OVER_PERMISSION);
    }

    @Test
    void aCompletedSessionWhoseChargeNobodyCouldReadStaysReserved() {
        amazon.unreadable = true;
        PaymentResult completed = ledger.payments.checkout(
                IntentId.of("order-1/checkout"),
                amazon.session(PaymentDetails.authorizeWithCapture(eur("80.00"))),
                eur("80.00"));
        amazon.unreadable = false;
        ChargePermissionId consented =
                ((Pending) completed).payment().permission().orElseThrow();

        assertRefused(
                ledger.payments.purchase(IntentId.of("order-1/more"), consented, eur("0.01")), Refusal.OVER_PERMISSION);
    }

    @Test
    void nothingBeginsOnAPermissionThatMayBeClosedAtAnyMoment() {
        ChargeId charge = authorized("50.00");
        amazon.next(Fault.LOST_REQUEST);
        assertThat(ledger.payments.perform(
                        IntentId.of("order-1/close"),
                        PaymentRequest.closePermission(permission, "over").cancelingPendingCharges()))
                .isInstanceOf(Unknown.class);

        assertRefused(
                ledger.payments.authorize(IntentId.of("order-1/more"), permission, eur("1.00")), Refusal.IN_PROGRESS);
        assertRefused(
                ledger.payments.capture(IntentId.of("order-1/capture"), charge, eur("50.00")), Refusal.IN_PROGRESS);
    }

    @Test
    void anUnknownCaptureIsNeverCanceled() {
        ChargeId charge = authorized("50.00");
        amazon.next(Fault.LOST_ANSWER);
        ledger.payments.capture(IntentId.of("order-1/capture"), charge, eur("50.00"));

        assertRefused(
                ledger.payments.cancel(IntentId.of("order-1/cancel"), charge, "changed mind"), Refusal.OUTCOME_UNKNOWN);
        assertThat(ledger.payments.may(PaymentRequest.cancel(charge, "changed mind")))
                .isInstanceOfSatisfying(
                        Permit.Refused.class, why -> assertThat(why.why()).isEqualTo(Refusal.OUTCOME_UNKNOWN));
    }

    @Test
    void aChargeThatMayBeTheOneOfALostAnswerIsNotCanceled() {
        amazon.next(Fault.LOST_ANSWER);
        assertThat(ledger.payments.authorize(INTENT, permission, eur("50.00"))).isInstanceOf(Unknown.class);
        ChargeId charge = amazon.charges.keySet().iterator().next();

        assertRefused(
                ledger.payments.cancel(IntentId.of("order-1/cancel"), charge, "changed mind"), Refusal.OUTCOME_UNKNOWN);
        ledger.pass(Duration.ofSeconds(6));
        assertThat(ledger.payments.cancel(IntentId.of("order-1/cancel"), charge, "changed mind"))
                .isInstanceOf(Done.class);
    }

    @Test
    void whatOthersHaveGivenBackIsNotGivenBackAgain() {
        ChargeId charge = authorized("100.00");
        ledger.payments.capture(IntentId.of("order-1/capture"), charge, eur("100.00"));
        ledger.payments.refund(IntentId.of("order-1/r1"), charge, eur("40.00"));
        amazon.create(CreateRefund.of(charge, eur("50.00")));
        amazon.finish(List.copyOf(amazon.refunds.keySet()).get(1), RefundState.REFUNDED);
        ledger.janitor.observe("", amazon.get(charge));

        assertRefused(ledger.payments.refund(IntentId.of("order-1/r2"), charge, eur("10.01")), Refusal.OVER_CAPTURE);
        assertThat(ledger.payments.refund(IntentId.of("order-1/r3"), charge, eur("10.00")))
                .isInstanceOf(Pending.class);
    }

    @Test
    void noWordOfAmazonIsTooLongOrTooOddToBeWritten() {
        RequestRejectedException odd = new RequestRejectedException(new FailureDetails(
                "create",
                Optional.of(422),
                Optional.of(new ReasonCode("Reason".repeat(50))),
                Optional.of("request".repeat(50)),
                Optional.of("nothing\0".repeat(100))));
        TestLedger misled = new TestLedger(database, new Detour(amazon, (method, values, on) -> {
            if (method.getName().equals("get")) {
                return on.toAmazon();
            }
            throw odd;
        }));

        assertRefused(misled.payments.purchase(INTENT, permission, eur("40.00")), Refusal.REJECTED);
        assertThat(misled.payments.timeline("order-1")).hasSize(2);
    }

    @Test
    void aCapturedChargeIsRefundedNotCanceled() {
        ChargeId charge = authorized("50.00");
        ledger.payments.capture(IntentId.of("order-1/capture"), charge, eur("30.00"));

        assertRefused(
                ledger.payments.cancel(IntentId.of("order-1/cancel"), charge, "changed mind"),
                Refusal.ALREADY_CAPTURED);
        assertThat(ledger.payments.refund(IntentId.of("order-1/r1"), charge, eur("20.00")))
                .isInstanceOf(Pending.class);
        assertRefused(ledger.payments.refund(IntentId.of("order-1/r2"), charge, eur("10.01")), Refusal.OVER_CAPTURE);
        amazon.finish(amazon.refunds.keySet().iterator().next(), RefundState.REFUNDED);
        ledger.pass(Duration.ofMinutes(1));
        assertThat(ledger.payments.status(IntentId.of("order-1/r1"))).get().isInstanceOf(Done.class);
        assertThat(ledger.payments.refund(IntentId.of("order-1/r3"), charge, eur("10.00")))
                .isInstanceOf(Pending.class);
    }

    @Test
    void aPendingAuthorizationIsPolledToItsEnd() {
        amazon.next(Fault.PENDING);

        assertThat(ledger.payments.perform(
                        INTENT,
                        PaymentRequest.authorize(permission, eur("50.00")).allowingPendingAuthorization()))
                .isInstanceOf(Pending.class);
        amazon.decide(amazon.charges.keySet().iterator().next(), ChargeState.DECLINED);
        ledger.pass(Duration.ofSeconds(6));

        assertThat(ledger.payments.status(INTENT)).get().isInstanceOf(Declined.class);
        assertThat(ledger.events)
                .filteredOn(PaymentChanged.class::isInstance)
                .extracting(
                        event -> ((PaymentChanged) event).result().getClass().getSimpleName())
                .containsExactly("Pending", "Declined");
    }

    @Test
    void aSessionPaysOneOrderOnly() {
        CheckoutSessionId session = amazon.session(PaymentDetails.authorize(eur("40.00")));
        assertThat(ledger.payments.checkout(IntentId.of("order-1/checkout"), session, eur("40.00")))
                .isInstanceOf(Done.class);

        assertRefused(
                ledger.payments.checkout(IntentId.of("order-2/checkout"), session, eur("40.00")),
                Refusal.SESSION_DIFFERS);
    }

    @Test
    void aSessionOfAnotherOwnerIsNotCompleted() {
        CheckoutSessionId session = amazon.session(PaymentDetails.authorize(eur("40.00")), Optional.of("order-2"), END);
        PaymentRequest checkout = PaymentRequest.checkout(session, eur("40.00"));

        assertNotAsked(ledger.payments.perform(INTENT, checkout.ownedBy("order-1")), Refusal.SESSION_DIFFERS);
        assertThat(ledger.payments.perform(INTENT, checkout.ownedBy("order-2"))).isInstanceOf(Done.class);
    }

    @Test
    void aSessionWithoutAnOwnerIsNotCompletedForOne() {
        CheckoutSessionId session = amazon.session(PaymentDetails.authorize(eur("40.00")));

        assertNotAsked(
                ledger.payments.perform(
                        INTENT, PaymentRequest.checkout(session, eur("40.00")).ownedBy("order-1")),
                Refusal.SESSION_DIFFERS);
    }

    @Test
    void aSessionOfAnotherAmountOrCurrencyIsNotCompleted() {
        CheckoutSessionId session = amazon.session(PaymentDetails.authorize(eur("40.00")));

        assertNotAsked(ledger.payments.checkout(INTENT, session, eur("39.99")), Refusal.SESSION_DIFFERS);
        assertNotAsked(ledger.payments.checkout(INTENT, session, Money.of("40.00", "GBP")), Refusal.SESSION_DIFFERS);
        assertThat(ledger.payments.checkout(INTENT, session, eur("40.00"))).isInstanceOf(Done.class);
    }

    @Test
    void aSessionOfAnotherTotalIsNotCompleted() {
        CheckoutSessionId session =
                amazon.session(PaymentDetails.authorize(eur("40.00")).withTotalOrderAmount(eur("90.00")));
        PaymentRequest checkout = PaymentRequest.checkout(session, eur("40.00"));

        assertNotAsked(
                ledger.payments.perform(INTENT, checkout.withTotalOrderAmount(eur("80.00"))), Refusal.SESSION_DIFFERS);
        assertThat(ledger.payments.perform(INTENT, checkout.withTotalOrderAmount(eur("90.00"))))
                .isInstanceOf(Done.class);
    }

    @Test
    void aCaptureStaysWithinItsAuthorization() {
        ChargeId charge = authorized("50.00");
        IntentId capture = IntentId.of("order-1/capture");

        assertRefused(ledger.payments.capture(capture, charge, eur("50.01")), Refusal.OVER_AUTHORIZATION);
        assertRefused(ledger.payments.capture(capture, charge, Money.of("50.00", "GBP")), Refusal.OVER_AUTHORIZATION);
        assertThat(amazon.taken().isZero()).isTrue();
        assertThat(ledger.payments.capture(capture, charge, eur("50.00"))).isInstanceOf(Done.class);
    }

    @Test
    void whatIsNotAuthorizedAnyMoreIsNeitherCapturedNorCanceled() {
        ChargeId charge = authorized("50.00");
        ledger.payments.cancel(IntentId.of("order-1/cancel"), charge, "changed mind");
        int writes = amazon.writes;

        assertRefused(
                ledger.payments.capture(IntentId.of("order-1/capture"), charge, eur("50.00")), Refusal.NOT_AUTHORIZED);
        assertRefused(
                ledger.payments.cancel(IntentId.of("order-1/again"), charge, "changed mind"), Refusal.NOT_AUTHORIZED);
        assertThat(amazon.writes).isEqualTo(writes);
    }

    @Test
    void whatAmazonDoesNotKnowIsNotFound() {
        ChargeId charge = ChargeId.of("S01-0000000-C0");
        ChargePermissionId unknown = ChargePermissionId.of("P01-0000000-0");

        assertNotAsked(ledger.payments.capture(INTENT, charge, eur("1.00")), Refusal.NOT_FOUND);
        assertNotAsked(ledger.payments.cancel(INTENT, charge, "changed mind"), Refusal.NOT_FOUND);
        assertNotAsked(ledger.payments.refund(INTENT, charge, eur("1.00")), Refusal.NOT_FOUND);
        assertNotAsked(ledger.payments.authorize(INTENT, unknown, eur("1.00")), Refusal.NOT_FOUND);
        assertNotAsked(ledger.payments.purchase(INTENT, unknown, eur("1.00")), Refusal.NOT_FOUND);
        assertNotAsked(ledger.payments.closePermission(INTENT, unknown, "over"), Refusal.NOT_FOUND);
        assertNotAsked(
                ledger.payments.checkout(INTENT, CheckoutSessionId.of("session-0"), eur("1.00")), Refusal.NOT_FOUND);
        assertThat(ledger.payments.may(PaymentRequest.capture(charge, eur("1.00"))))
                .isInstanceOfSatisfying(
                        Permit.Refused.class, why -> assertThat(why.why()).isEqualTo(Refusal.NOT_FOUND));
    }

    private void assertNotAsked(PaymentResult result, Refusal why) {
        assertRefused(result, why);
        assertThat(amazon.writes).isZero();
    }

    @Test
    void aSessionThatWasCompletedWithLessDoesNotPayMore() {
        CheckoutSessionId session = amazon.session(PaymentDetails.authorize(eur("40.00")));
        amazon.checkoutSessions().complete(session, CompleteCheckoutSession.of(eur("40.00")));

        PaymentResult result = ledger.payments.checkout(IntentId.of("order-2/checkout"), session, eur("400.00"));

        assertThat(result).isNotInstanceOf(Done.class);
        ledger.pass(Duration.ofHours(1));
        assertThat(ledger.payments.status(IntentId.of("order-2/checkout")))
                .get()
                .isNotInstanceOf(Done.class);
    }

    private ChargeId authorized(String amount) {
        PaymentResult result = ledger.payments.authorize(INTENT, permission, eur(amount));
        return ((Done) result).payment().charge().orElseThrow();
    }

    private static void assertRefused(PaymentResult result, Refusal why) {
        assertThat(result).isInstanceOf(NotSent.class);
        assertThat(((NotSent) result).why()).isEqualTo(why);
    }

    static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }
}
