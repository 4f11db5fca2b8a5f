package io.github.amazonpaygateway.demo.merchant.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.demo.TestShop;
import io.github.amazonpaygateway.demo.merchant.entity.Notice;
import io.github.amazonpaygateway.demo.merchant.entity.Notice.Tone;
import io.github.amazonpaygateway.demo.merchant.entity.PaymentAction;
import io.github.amazonpaygateway.demo.merchant.entity.PaymentState;
import io.github.amazonpaygateway.demo.orders.entity.OrderNumber;
import io.github.amazonpaygateway.failure.ReasonCode;
import io.github.amazonpaygateway.idempotency.IdempotencyKey;
import io.github.amazonpaygateway.money.Money;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaymentsTest {

    final TestShop shop = new TestShop();
    final OrderNumber number = shop.paidOrder();

    @Test
    void theWholeAmountIsCaptured() {
        assertThat(capture("18.90").tone()).isEqualTo(Tone.GOOD);
        assertThat(state()).isEqualTo(PaymentState.CAPTURED);
    }

    @Test
    void aPartIsCaptured() {
        capture("10.00");

        assertThat(captured()).isEqualTo(usd("10.00"));
    }

    @Test
    void moreThanWasAuthorizedIsRefusedInPlainWords() {
        Notice notice = capture("18.91");

        assertThat(notice).isEqualTo(Notice.bad("The amount is more than is left. Choose a smaller one."));
        assertThat(capture("18.90").tone()).isEqualTo(Tone.GOOD);
    }

    @Test
    void aDoubleClickCapturesOnce() {
        IdempotencyKey key = IdempotencyKey.random();
        List<Notice> second = new ArrayList<>();
        shop.amazon.meanwhile(() -> second.add(shop.payments.capture(key, number, usd("18.90"))));

        shop.payments.capture(key, number, usd("18.90"));
        Notice reload = shop.payments.capture(key, number, usd("18.90"));

        assertThat(second).extracting(Notice::tone).containsExactly(Tone.WAIT);
        assertThat(reload.tone()).isEqualTo(Tone.GOOD);
        assertThat(shop.amazon.keys("captureCharge")).containsExactly(key);
    }

    @Test
    void anUnknownCaptureBlocksOthersAndIsAskedAgainWithItsKey() {
        shop.amazon.losesAnswer("captureCharge");
        IdempotencyKey key = IdempotencyKey.random();
        assertThat(shop.payments.capture(key, number, usd("5.00")).tone()).isEqualTo(Tone.WAIT);
        assertThat(capture("18.90").tone()).isEqualTo(Tone.BAD);

        assertThat(shop.payments.askAgain(key).tone()).isEqualTo(Tone.GOOD);
        assertThat(shop.amazon.keys("captureCharge")).containsExactly(key, key);
        assertThat(captured()).isEqualTo(usd("5.00"));
    }

    @Test
    void anUnknownCaptureStaysUnknownWhenAmazonCannotBeReachedThen() {
        shop.amazon.losesAnswer("captureCharge");
        IdempotencyKey key = IdempotencyKey.random();
        shop.payments.capture(key, number, usd("5.00"));
        shop.amazon.isUnavailableFor("captureCharge");

        assertThat(shop.payments.askAgain(key).tone()).isEqualTo(Tone.WAIT);
        assertThat(shop.actions.find(key).orElseThrow().isUnfinished()).isTrue();
    }

    @Test
    void aRefusalOfTheRepetitionDoesNotProveThatTheFirstWasNotDone() {
        shop.amazon.losesAnswer("captureCharge");
        IdempotencyKey key = IdempotencyKey.random();
        shop.payments.capture(key, number, usd("5.00"));
        shop.amazon.rejects("captureCharge", ReasonCode.INVALID_REQUEST_SIGNATURE);

        assertThat(shop.payments.askAgain(key).tone()).isEqualTo(Tone.WAIT);
        assertThat(shop.actions.find(key).orElseThrow().isUnfinished()).isTrue();
    }

    @Test
    void whenAmazonCannotBeReachedNothingIsDoneAndANewTryPasses() {
        shop.amazon.isUnavailableFor("captureCharge");

        assertThat(capture("18.90").tone()).isEqualTo(Tone.BAD);
        assertThat(capture("18.90").tone()).isEqualTo(Tone.GOOD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SoftDeclined",
                "HardDeclined",
                "AmazonRejected",
                "ProcessingFailure",
                "TransactionTimedOut",
                "SomethingNew"
            })
    void aDeclinedCaptureIsToldInWordsAndCanBeTriedAnew(String code) {
        shop.amazon.declines(new ReasonCode(code));

        Notice notice = capture("18.90");

        assertThat(notice.tone()).isEqualTo(Tone.BAD);
        assertThat(notice.words()).doesNotContain(code);
        assertThat(capture("18.90").tone()).isEqualTo(Tone.GOOD);
    }

    @Test
    void aSoftDeclineSaysThatALaterAttemptMayPass() {
        shop.amazon.declines(ReasonCode.SOFT_DECLINED);

        assertThat(capture("18.90").words()).contains("later attempt may pass");
    }

    @Test
    void anAuthorizedPaymentIsCanceled() {
        assertThat(shop.payments.cancel(number).tone()).isEqualTo(Tone.GOOD);
        assertThat(state()).isEqualTo(PaymentState.CANCELED);
    }

    @Test
    void aCapturedPaymentIsNotCanceled() {
        capture("18.90");

        assertThat(shop.payments.cancel(number).words()).contains("not in a state that allows this");
        assertThat(state()).isEqualTo(PaymentState.CAPTURED);
    }

    @Test
    void aCancellationWithoutAnAnswerIsSeenByARefresh() {
        shop.amazon.losesAnswer("cancelCharge");
        assertThat(shop.payments.cancel(number).tone()).isEqualTo(Tone.WAIT);

        shop.reading.refresh(number);

        assertThat(state()).isEqualTo(PaymentState.CANCELED);
    }

    @Test
    void aRefundInPartsNeverExceedsWhatWasCaptured() {
        capture("18.90");

        assertThat(refund("10.00").tone()).isEqualTo(Tone.GOOD);
        assertThat(refund("8.91")).isEqualTo(Notice.bad("Only 8.90 USD of this payment can be refunded."));
        assertThat(refund("8.90").tone()).isEqualTo(Tone.GOOD);
        assertThat(refund("0.01").tone()).isEqualTo(Tone.BAD);
        assertThat(shop.amazon.refundsMade()).isEqualTo(2);
        assertThat(state()).isEqualTo(PaymentState.REFUNDED);
    }

    @Test
    void nothingIsRefundedBeforeCapture() {
        assertThat(refund("1.00").tone()).isEqualTo(Tone.BAD);
        assertThat(shop.amazon.refundsMade()).isZero();
    }

    @Test
    void aDoubleClickRefundsOnce() {
        capture("18.90");
        IdempotencyKey key = IdempotencyKey.random();
        shop.amazon.meanwhile(() -> shop.payments.refund(key, number, usd("5.00")));

        shop.payments.refund(key, number, usd("5.00"));
        shop.payments.refund(key, number, usd("5.00"));

        assertThat(shop.amazon.keys("createRefund")).containsExactly(key);
        assertThat(shop.actions.refundable(number)).isEqualTo(usd("13.90"));
    }

    @Test
    void anUnknownRefundIsAskedAgainWithItsKeyAndGivenOnce() {
        capture("18.90");
        shop.amazon.losesAnswer("createRefund");
        IdempotencyKey key = IdempotencyKey.random();
        shop.payments.refund(key, number, usd("5.00"));
        assertThat(shop.actions.refundable(number)).isEqualTo(usd("13.90"));

        assertThat(shop.payments.askAgain(key).tone()).isEqualTo(Tone.GOOD);
        assertThat(shop.amazon.refundsMade()).isEqualTo(1);
    }

    @Test
    void aDeclinedRefundCanBeGivenAgain() {
        capture("18.90");
        shop.amazon.declines(ReasonCode.AMAZON_REJECTED);

        assertThat(refund("18.90").tone()).isEqualTo(Tone.BAD);
        assertThat(shop.actions.refundable(number)).isEqualTo(usd("18.90"));
    }

    @Test
    void aRefreshThatFailsKeepsWhatIsKnown() {
        shop.amazon.isUnavailableFor("getCharge");

        assertThat(shop.reading.refresh(number).tone()).isEqualTo(Tone.WAIT);
        assertThat(state()).isEqualTo(PaymentState.AUTHORIZED);
    }

    @Test
    void whatWasDoneIsListedInWords() {
        capture("18.90");
        refund("5.00");

        assertThat(shop.actions.of(number))
                .extracting(PaymentAction::words)
                .contains("Capture of 18.90 USD: done", "Refund of 5.00 USD: given back");
    }

    private Notice capture(String amount) {
        return shop.payments.capture(IdempotencyKey.random(), number, usd(amount));
    }

    private Notice refund(String amount) {
        return shop.payments.refund(IdempotencyKey.random(), number, usd(amount));
    }

    private PaymentState state() {
        return PaymentState.of(shop.orders.find(number).orElseThrow());
    }

    private Money captured() {
        return shop.orders.find(number).orElseThrow().payment().orElseThrow().captured();
    }

    private static Money usd(String amount) {
        return Money.of(amount, "USD");
    }
}
