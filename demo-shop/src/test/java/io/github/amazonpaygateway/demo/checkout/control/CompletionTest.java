package io.github.amazonpaygateway.demo.checkout.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.demo.TestShop;
import io.github.amazonpaygateway.demo.checkout.entity.CheckoutResult;
import io.github.amazonpaygateway.demo.checkout.entity.CheckoutResult.Kind;
import io.github.amazonpaygateway.demo.checkout.entity.Refusal;
import io.github.amazonpaygateway.demo.orders.entity.IntentNames;
import io.github.amazonpaygateway.demo.orders.entity.Order;
import io.github.amazonpaygateway.demo.orders.entity.OrderNumber;
import io.github.amazonpaygateway.demo.orders.entity.OrderState;
import io.github.amazonpaygateway.demo.orders.entity.Shipping;
import io.github.amazonpaygateway.demo.shopper.entity.ShopperId;
import io.github.amazonpaygateway.failure.ReasonCode;
import io.github.amazonpaygateway.id.CheckoutSessionId;
import io.github.amazonpaygateway.idempotency.IdempotencyKey;
import io.github.amazonpaygateway.ledger.IntentId;
import io.github.amazonpaygateway.ledger.PaymentResult;
import io.github.amazonpaygateway.money.Money;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CompletionTest {

    final TestShop shop = new TestShop();
    final OrderNumber number = shop.expressCheckout();
    final CheckoutSessionId session = shop.expressReturn(number);

    @BeforeEach
    void theBuyerConfirmedAtAmazon() {
        shop.place(number, session);
    }

    @Test
    void thePaymentIsCompletedTheOrderPaidAndTheCartEmptied() {
        assertThat(kind()).isEqualTo(Kind.PLACED);

        assertThat(shop.state(number)).isEqualTo(OrderState.PAID);
        assertThat(shop.amazon.chargesMade()).isEqualTo(1);
        assertThat(shop.carts.of(shop.shopper).isEmpty()).isTrue();
        assertThat(order().payment().orElseThrow().state()).contains("AUTHORIZED");
    }

    @Test
    void aReloadShowsTheSameAndAsksNobody() {
        kind();

        assertThat(kind()).isEqualTo(Kind.PLACED);
        assertThat(completions()).hasSize(1);
    }

    @Test
    void aSecondRequestDuringTheFirstSeesThatItIsUnderWay() {
        List<Kind> second = new ArrayList<>();
        shop.amazon.meanwhile(() -> second.add(kind()));

        assertThat(kind()).isEqualTo(Kind.PLACED);
        assertThat(second).containsExactly(Kind.CHECKING);
        assertThat(completions()).hasSize(1);
    }

    @Test
    void whatWasAddedToTheCartMeanwhileStaysThere() {
        shop.carts.add(shop.shopper, "mug");
        shop.carts.add(shop.shopper, "kettle");

        kind();

        assertThat(shop.carts.of(shop.shopper).pieces()).isEqualTo(2);
    }

    @Test
    void anUnknownOutcomeIsNoDeclineAndIsAskedAgainWithTheSameKey() {
        shop.amazon.losesRequest("completeCheckoutSession");
        assertThat(kind()).isEqualTo(Kind.CHECKING);
        assertThat(shop.state(number)).isEqualTo(OrderState.CHECKING_PAYMENT);

        assertThat(kind()).isEqualTo(Kind.PLACED);
        assertThat(completions()).hasSize(2).containsOnly(completions().get(0));
        assertThat(shop.amazon.chargesMade()).isEqualTo(1);
    }

    @Test
    void aSessionThatIsCompletedAlthoughTheAnswerWasLostIsPaid() {
        shop.amazon.losesAnswer("completeCheckoutSession");
        assertThat(kind()).isEqualTo(Kind.CHECKING);

        assertThat(kind()).isEqualTo(Kind.PLACED);
        assertThat(completions()).hasSize(2).containsOnly(completions().get(0));
        assertThat(shop.amazon.chargesMade()).isEqualTo(1);
        assertThat(order().payment()).isPresent();
        assertThat(shop.carts.of(shop.shopper).isEmpty()).isTrue();
    }

    @Test
    void theKeyIsStoredBeforeAmazonIsAsked() {
        List<String> stored = new ArrayList<>();
        shop.amazon.meanwhile(() -> stored.addAll(storedKeys()));
        kind();

        assertThat(stored).containsExactly(completions().get(0).value());
    }

    @Test
    void aBuyerWhoDoesNotComeBackHasPaidAllTheSame() {
        shop.amazon.losesAnswer("completeCheckoutSession");
        assertThat(kind()).isEqualTo(Kind.CHECKING);

        shop.pass(Duration.ofSeconds(5));

        assertThat(shop.state(number)).isEqualTo(OrderState.PAID);
        assertThat(order().payment().orElseThrow().state()).contains("AUTHORIZED");
        assertThat(shop.carts.of(shop.shopper).isEmpty()).isTrue();
        assertThat(completions()).hasSize(2).containsOnly(completions().get(0));
    }

    @Test
    void aPaymentOfAnotherAmountThanTheOrderHasNowIsForSomebodyWhoLooks() {
        IntentId intent = IntentNames.ofCheckout(order(), session);
        PaymentResult paid = shop.payments.checkout(intent, session, order().total());
        shop.carts.add(shop.shopper, "kettle");
        Order dearer = shop.placeOrder
                .addressed(shop.shopper, TestShop.address(), Shipping.EXPRESS)
                .orElseThrow();

        shop.following.follow(dearer, paid);

        assertThat(shop.state(dearer.number())).isEqualTo(OrderState.AWAITING_PAYMENT);
    }

    @Test
    void aDeclineKeepsTheCartAndStaysADecline() {
        shop.amazon.declines(ReasonCode.DECLINED);

        assertThat(kind()).isEqualTo(Kind.DECLINED);
        assertThat(kind()).isEqualTo(Kind.DECLINED);
        assertThat(order().reason()).contains("Declined");
        assertThat(completions()).hasSize(1);
        assertThat(shop.carts.of(shop.shopper).pieces()).isEqualTo(1);
    }

    @Test
    void aBuyerWhoGaveUpKeepsTheCart() {
        shop.amazon.declines(ReasonCode.BUYER_CANCELED);

        assertThat(kind()).isEqualTo(Kind.CANCELED);
        assertThat(shop.state(number)).isEqualTo(OrderState.CANCELED);
        assertThat(shop.carts.of(shop.shopper).pieces()).isEqualTo(1);
    }

    @Test
    void aSessionThatEndedAtAmazonIsNotCompleted() {
        shop.amazon.ends(session, ReasonCode.DECLINED);

        assertThat(kind()).isEqualTo(Kind.DECLINED);
        assertThat(completions()).isEmpty();
    }

    @Test
    void anotherAmountIsRefusedBeforeAmazonIsAsked() {
        shop.amazon.opens(session, number.value(), Optional.of(Money.of("18.91", "USD")));

        assertThat(result().refusal()).contains(Refusal.AMOUNT_DIFFERS);
        assertThat(completions()).isEmpty();
        assertThat(shop.state(number)).isEqualTo(OrderState.AWAITING_PAYMENT);
    }

    @Test
    void anotherCurrencyIsRefusedBeforeAmazonIsAsked() {
        shop.amazon.opens(session, number.value(), Optional.of(Money.of("18.90", "EUR")));

        assertThat(result().refusal()).contains(Refusal.AMOUNT_DIFFERS);
        assertThat(completions()).isEmpty();
    }

    @Test
    void anOrderWhoseAmountChangedInTheMeantimeIsNotCompleted() {
        Order before = order();
        shop.carts.add(shop.shopper, "kettle");
        shop.place(number, session);

        assertThat(shop.progress.checking(before)).isFalse();
        assertThat(shop.progress.checking(order())).isTrue();
    }

    @Test
    void anotherShopperIsRefused() {
        assertThat(shop.completion.complete(ShopperId.random(), number, session).refusal())
                .contains(Refusal.NOT_YOURS);
        assertThat(completions()).isEmpty();
    }

    @Test
    void anotherSessionIsRefused() {
        CheckoutSessionId other = TestShop.session();
        shop.amazon.opens(other, number.value(), Optional.of(order().total()));

        assertThat(shop.complete(number, other).refusal()).contains(Refusal.OTHER_SESSION);
        assertThat(completions()).isEmpty();
    }

    @Test
    void whenAmazonCannotBeReachedTheBuyerTriesAgain() {
        shop.amazon.isUnavailableFor("completeCheckoutSession");
        assertThat(kind()).isEqualTo(Kind.TRY_AGAIN);
        assertThat(shop.state(number)).isEqualTo(OrderState.AWAITING_PAYMENT);

        assertThat(kind()).isEqualTo(Kind.PLACED);
    }

    @Test
    void whenAmazonCannotBeReachedAfterAnUnknownOutcomeItStaysUnknown() {
        shop.amazon.losesAnswer("completeCheckoutSession");
        kind();
        shop.amazon.isUnavailableFor("getCheckoutSession");

        assertThat(kind()).isEqualTo(Kind.CHECKING);
        assertThat(shop.state(number)).isEqualTo(OrderState.CHECKING_PAYMENT);
    }

    @Test
    void aRefusalAfterAnUnknownOutcomeProvesNothing() {
        shop.amazon.losesRequest("completeCheckoutSession");
        kind();
        shop.amazon.rejects("completeCheckoutSession", ReasonCode.INVALID_REQUEST_SIGNATURE);

        assertThat(kind()).isEqualTo(Kind.CHECKING);
        assertThat(shop.state(number)).isEqualTo(OrderState.CHECKING_PAYMENT);
    }

    @Test
    void aPaymentThatTheBuyerDidNotConfirmIsToldAndCanStillBePaid() {
        shop.amazon.rejects("completeCheckoutSession", ReasonCode.INVALID_CHECKOUT_SESSION_STATUS);

        assertThat(result().refusal()).contains(Refusal.NOT_APPROVED);
        assertThat(kind()).isEqualTo(Kind.PLACED);
        assertThat(completions()).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void anOrderThatTheBuyerChangedAfterARefusalIsPaidWithItsNewAmount() {
        shop.amazon.rejects("completeCheckoutSession", ReasonCode.INVALID_CHECKOUT_SESSION_STATUS);
        kind();
        shop.carts.add(shop.shopper, "kettle");
        shop.place(number, session);

        assertThat(kind()).isEqualTo(Kind.PLACED);
        assertThat(completions()).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void aSessionWhoseChargeCannotBeReadIsCheckedAndPaidThen() {
        shop.amazon.isUnavailableFor("getCharge");

        assertThat(kind()).isEqualTo(Kind.CHECKING);
        assertThat(kind()).isEqualTo(Kind.PLACED);
        assertThat(completions()).hasSize(1);
    }

    @Test
    void theLedgerTellsTheStoryOfTheOrder() {
        shop.amazon.losesAnswer("completeCheckoutSession");
        kind();
        kind();

        assertThat(shop.payments.timeline(number.value()))
                .extracting(line -> line.after().orElse(""))
                .containsSubsequence("SENDING", "UNKNOWN", "DONE");
    }

    private CheckoutResult result() {
        return shop.complete(number, session);
    }

    private Kind kind() {
        return result().kind();
    }

    private List<IdempotencyKey> completions() {
        return shop.amazon.keys("completeCheckoutSession");
    }

    private List<String> storedKeys() {
        return shop.database.inTransaction(transaction ->
                transaction.list("select idempotency_key from amazonpay_intent", row -> row.getString(1)));
    }

    private Order order() {
        return shop.orders.find(number).orElseThrow();
    }
}
