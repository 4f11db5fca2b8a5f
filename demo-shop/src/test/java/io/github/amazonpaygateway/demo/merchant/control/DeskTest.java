package io.github.amazonpaygateway.demo.merchant.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.demo.TestShop;
import io.github.amazonpaygateway.demo.merchant.entity.Notice;
import io.github.amazonpaygateway.demo.merchant.entity.Notice.Tone;
import io.github.amazonpaygateway.demo.merchant.entity.PaymentAction;
import io.github.amazonpaygateway.demo.merchant.entity.PaymentState;
import io.github.amazonpaygateway.demo.orders.entity.FormToken;
import io.github.amazonpaygateway.demo.orders.entity.IntentNames;
import io.github.amazonpaygateway.demo.orders.entity.Order;
import io.github.amazonpaygateway.demo.orders.entity.OrderNumber;
import io.github.amazonpaygateway.failure.ReasonCode;
import io.github.amazonpaygateway.ledger.Operation;
import io.github.amazonpaygateway.money.Money;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeskTest {

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
        FormToken token = FormToken.random();
        List<Notice> second = new ArrayList<>();
        shop.amazon.meanwhile(() -> second.add(shop.desk.capture(token, number, usd("18.90"))));

        shop.desk.capture(token, number, usd("18.90"));
        Notice reload = shop.desk.capture(token, number, usd("18.90"));

        assertThat(second).extracting(Notice::tone).containsExactly(Tone.WAIT);
        assertThat(reload.tone()).isEqualTo(Tone.GOOD);
        assertThat(shop.amazon.keys("captureCharge")).hasSize(1);
    }

    @Test
    void anUnknownCaptureBlocksOthersAndIsAskedAgainWithItsKey() {
        shop.amazon.losesAnswer("captureCharge");
        FormToken token = FormToken.random();
        assertThat(shop.desk.capture(token, number, usd("5.00")).tone()).isEqualTo(Tone.WAIT);
        assertThat(capture("18.90").tone()).isEqualTo(Tone.BAD);

        assertThat(askAgain(Operation.CAPTURE, token).tone()).isEqualTo(Tone.GOOD);
        assertThat(shop.amazon.keys("captureCharge"))
                .hasSize(2)
                .containsOnly(shop.amazon.keys("captureCharge").get(0));
        assertThat(captured()).isEqualTo(usd("5.00"));
    }

    @Test
    void anUnknownCaptureStaysUnknownWhenAmazonCannotBeReachedThen() {
        shop.amazon.losesAnswer("captureCharge");
        FormToken token = FormToken.random();
        shop.desk.capture(token, number, usd("5.00"));
        shop.amazon.isUnavailableFor("captureCharge");
        shop.amazon.isUnavailableFor("getCharge");

        assertThat(askAgain(Operation.CAPTURE, token).tone()).isEqualTo(Tone.WAIT);
        assertThat(shop.allowance.actions(number).get(0).isUnfinished()).isTrue();
    }

    @Test
    void aRefusalOfTheRepetitionDoesNotProveThatTheFirstWasNotDone() {
        shop.amazon.losesAnswer("captureCharge");
        FormToken token = FormToken.random();
        shop.desk.capture(token, number, usd("5.00"));
        shop.amazon.rejects("captureCharge", ReasonCode.INVALID_REQUEST_SIGNATURE);
        shop.amazon.isUnavailableFor("getCharge");

        assertThat(askAgain(Operation.CAPTURE, token).tone()).isEqualTo(Tone.WAIT);
        assertThat(shop.allowance.actions(number).get(0).isUnfinished()).isTrue();
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
        assertThat(shop.desk.cancel(FormToken.random(), number).tone()).isEqualTo(Tone.GOOD);
        assertThat(state()).isEqualTo(PaymentState.CANCELED);
    }

    @Test
    void aCapturedPaymentIsNotCanceled() {
        capture("18.90");

        assertThat(shop.desk.cancel(FormToken.random(), number).words()).contains("can only be refunded");
        assertThat(state()).isEqualTo(PaymentState.CAPTURED);
    }

    @Test
    void aCancellationWithoutAnAnswerIsSeenByARefresh() {
        shop.amazon.losesAnswer("cancelCharge");
        assertThat(shop.desk.cancel(FormToken.random(), number).tone()).isEqualTo(Tone.WAIT);

        shop.reading.refresh(number);

        assertThat(state()).isEqualTo(PaymentState.CANCELED);
    }

    @Test
    void aRefundInPartsNeverExceedsWhatWasCaptured() {
        capture("18.90");

        assertThat(refund("10.00").tone()).isEqualTo(Tone.WAIT);
        assertThat(refund("8.91")).isEqualTo(Notice.bad("Only 8.90 USD of this payment can be refunded."));
        assertThat(refund("8.90").tone()).isEqualTo(Tone.WAIT);
        assertThat(refund("0.01").tone()).isEqualTo(Tone.BAD);
        assertThat(shop.amazon.refundsMade()).isEqualTo(2);

        shop.reading.refresh(number);
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
        FormToken token = FormToken.random();
        shop.amazon.meanwhile(() -> shop.desk.refund(token, number, usd("5.00")));

        shop.desk.refund(token, number, usd("5.00"));
        shop.desk.refund(token, number, usd("5.00"));

        assertThat(shop.amazon.keys("createRefund")).hasSize(1);
        assertThat(shop.allowance.refundable(number)).isEqualTo(usd("13.90"));
    }

    @Test
    void anUnknownRefundIsAskedAgainWithItsKeyAndGivenOnce() {
        capture("18.90");
        shop.amazon.losesAnswer("createRefund");
        FormToken token = FormToken.random();
        shop.desk.refund(token, number, usd("5.00"));
        assertThat(shop.allowance.refundable(number)).isEqualTo(usd("13.90"));

        assertThat(askAgain(Operation.REFUND, token).tone()).isEqualTo(Tone.WAIT);
        assertThat(askAgain(Operation.REFUND, token).tone()).isEqualTo(Tone.GOOD);
        assertThat(shop.amazon.refundsMade()).isEqualTo(1);
    }

    @Test
    void aDeclinedRefundCanBeGivenAgain() {
        capture("18.90");
        shop.amazon.declines(ReasonCode.AMAZON_REJECTED);

        assertThat(refund("18.90").tone()).isEqualTo(Tone.BAD);
        assertThat(shop.allowance.refundable(number)).isEqualTo(usd("18.90"));
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
        shop.reading.refresh(number);

        assertThat(shop.allowance.actions(number))
                .extracting(PaymentAction::words)
                .containsExactly("Refund of 5.00 USD: done", "Capture of 18.90 USD: done");
    }

    @Test
    void aFormThatIsSentAgainWithAnotherAmountDoesNothing() {
        FormToken token = FormToken.random();
        capture("18.90");
        shop.desk.refund(token, number, usd("5.00"));

        assertThat(shop.desk.refund(token, number, usd("6.00")).words()).contains("another amount");
        assertThat(shop.amazon.refundsMade()).isEqualTo(1);
    }

    @Test
    void whatCannotBeDoneSaysWhyBeforeAClick() {
        assertThat(shop.allowance.captureObjection(order())).isEmpty();
        assertThat(shop.allowance.cancelObjection(order())).isEmpty();
        assertThat(shop.allowance.refundObjection(order()).orElseThrow()).contains("Nothing is captured");

        capture("18.90");
        assertThat(shop.allowance.captureObjection(order()).orElseThrow()).contains("captured already");
        assertThat(shop.allowance.cancelObjection(order()).orElseThrow()).contains("captured already");
        assertThat(shop.allowance.refundObjection(order())).isEmpty();

        refund("18.90");
        assertThat(shop.allowance.refundObjection(order()).orElseThrow()).contains("given back");
    }

    @Test
    void whileACaptureIsUnknownNothingElseIsOffered() {
        shop.amazon.losesAnswer("captureCharge");
        capture("5.00");

        assertThat(shop.allowance.captureObjection(order()).orElseThrow()).contains("Nobody knows yet");
        assertThat(shop.allowance.cancelObjection(order()).orElseThrow()).contains("Nobody knows yet");
        assertThat(shop.desk.cancel(FormToken.random(), number).tone()).isEqualTo(Tone.BAD);
    }

    @Test
    void whatTheMerchantForgetsToAskIsFoundOutByItself() {
        shop.amazon.losesAnswer("captureCharge");
        capture("5.00");

        shop.pass(Duration.ofSeconds(5));

        assertThat(captured()).isEqualTo(usd("5.00"));
        assertThat(shop.amazon.keys("captureCharge")).hasSize(2);
    }

    @Test
    void anActionOfAnotherOrderIsNotAskedFor() {
        FormToken token = FormToken.random();
        shop.desk.capture(token, number, usd("18.90"));
        OrderNumber other = shop.paidOrder();

        assertThat(shop.desk.askAgain(other, IntentNames.of(Operation.CAPTURE, number, token)))
                .isEqualTo(Notice.bad("There is no such action."));
    }

    private Notice askAgain(Operation operation, FormToken token) {
        return shop.desk.askAgain(number, IntentNames.of(operation, number, token));
    }

    private Order order() {
        return shop.orders.find(number).orElseThrow();
    }

    private Notice capture(String amount) {
        return shop.desk.capture(FormToken.random(), number, usd(amount));
    }

    private Notice refund(String amount) {
        return shop.desk.refund(FormToken.random(), number, usd(amount));
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
