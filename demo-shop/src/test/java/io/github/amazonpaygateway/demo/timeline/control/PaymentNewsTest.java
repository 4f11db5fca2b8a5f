package io.github.amazonpaygateway.demo.timeline.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amazonpaygateway.charge.Charge;
import io.github.amazonpaygateway.charge.ChargeState;
import io.github.amazonpaygateway.demo.TestShop;
import io.github.amazonpaygateway.demo.merchant.entity.PaymentState;
import io.github.amazonpaygateway.demo.orders.entity.FormToken;
import io.github.amazonpaygateway.demo.orders.entity.IntentNames;
import io.github.amazonpaygateway.demo.orders.entity.Order;
import io.github.amazonpaygateway.demo.orders.entity.OrderNumber;
import io.github.amazonpaygateway.demo.orders.entity.OrderState;
import io.github.amazonpaygateway.demo.timeline.entity.TimelineEntry;
import io.github.amazonpaygateway.failure.AmazonPayUnavailableException;
import io.github.amazonpaygateway.id.ChargeId;
import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.id.CheckoutSessionId;
import io.github.amazonpaygateway.ledger.IntentId;
import io.github.amazonpaygateway.ledger.Operation;
import io.github.amazonpaygateway.ledger.PaymentResult;
import io.github.amazonpaygateway.money.Money;
import io.github.amazonpaygateway.permission.MerchantMetadata;
import io.github.amazonpaygateway.refund.Refund;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PaymentNewsTest {

    static final Optional<String> NEWS = Optional.of("n-1");
    static final Money PRICE = Money.of("18.90", "USD");

    final TestShop shop = new TestShop();

    @Test
    void ofTheChargeAreCopiedAndTold() {
        OrderNumber number = shop.paidOrder();
        String before = version(number);

        shop.news.charge(charge(chargeOf(number), ChargeState.CANCELED), NEWS);

        assertThat(PaymentState.of(order(number))).isEqualTo(PaymentState.CANCELED);
        assertThat(shop.timeline.of(number))
                .containsExactly(
                        new TimelineEntry(shop.clock.now(), chargeOf(number).value(), "CANCELED", NEWS));
        assertThat(version(number)).isNotEqualTo(before);
    }

    @Test
    void thatComeTwiceAreToldOnce() {
        OrderNumber number = shop.paidOrder();
        shop.news.charge(charge(chargeOf(number), ChargeState.AUTHORIZED), NEWS);
        String before = version(number);

        shop.news.charge(charge(chargeOf(number), ChargeState.AUTHORIZED), Optional.of("n-2"));

        assertThat(shop.timeline.of(number)).hasSize(1);
        assertThat(version(number)).isEqualTo(before);
    }

    @Test
    void ofALateDeclineStopTheOrder() {
        OrderNumber number = shop.paidOrder();

        shop.news.charge(charge(chargeOf(number), ChargeState.DECLINED), NEWS);

        assertThat(shop.state(number)).isEqualTo(OrderState.DECLINED);
    }

    @Test
    void thatComeBeforeTheShopKnowsItsChargeAreFoundByTheNumberOfTheOrder() {
        OrderNumber number = shop.expressCheckout();
        CheckoutSessionId session = shop.expressReturn(number);
        shop.place(number, session);
        shop.amazon.losesAnswer("completeCheckoutSession");
        shop.complete(number, session);

        shop.news.charge(withReference(charge(ChargeId.of("S01-0-0-C1"), ChargeState.AUTHORIZED), number), NEWS);

        assertThat(shop.state(number)).isEqualTo(OrderState.CHECKING_PAYMENT);
        assertThat(shop.timeline.of(number)).extracting(TimelineEntry::state).containsExactly("AUTHORIZED");
    }

    @Test
    void ofTheLedgerMayComeTwice() {
        OrderNumber number = shop.paidOrder();
        PaymentResult paid = shop.payments.find(number.value()).get(0);
        shop.carts.add(shop.shopper, "mug");
        String before = version(number);

        shop.news.payment(paid);

        assertThat(version(number)).isEqualTo(before);
        assertThat(shop.state(number)).isEqualTo(OrderState.PAID);
        assertThat(shop.carts.of(shop.shopper).pieces()).isEqualTo(1);
    }

    @Test
    void ofSomebodyElsesChargeAreLeftAlone() {
        OrderNumber number = shop.paidOrder();
        String before = version(number);

        shop.news.charge(charge(ChargeId.of("S01-0-0-C9"), ChargeState.DECLINED), NEWS);

        assertThat(version(number)).isEqualTo(before);
    }

    @Test
    void ofARefundBringTheSum() {
        OrderNumber number = shop.paidOrder();
        Refund refund = refunded(number);

        shop.news.refund(refund, NEWS);

        assertThat(PaymentState.of(order(number))).isEqualTo(PaymentState.PARTLY_REFUNDED);
        assertThat(shop.timeline.of(number)).extracting(TimelineEntry::state).containsExactly("REFUNDED");
    }

    @Test
    void areNotLostWhileAmazonIsAway() {
        OrderNumber number = shop.paidOrder();
        Refund refund = refunded(number);
        shop.amazon.isUnavailableFor("getCharge");

        assertThatThrownBy(() -> shop.news.refund(refund, NEWS)).isInstanceOf(AmazonPayUnavailableException.class);
    }

    private Refund refunded(OrderNumber number) {
        shop.desk.capture(FormToken.random(), number, PRICE);
        FormToken token = FormToken.random();
        shop.desk.refund(token, number, Money.of("4.00", "USD"));
        IntentId intent = IntentNames.of(Operation.REFUND, number, token);
        PaymentResult.Sent sent =
                (PaymentResult.Sent) shop.payments.status(intent).orElseThrow();
        return shop.amazon.refunds().get(sent.payment().refund().orElseThrow());
    }

    private Order order(OrderNumber number) {
        return shop.orders.find(number).orElseThrow();
    }

    private ChargeId chargeOf(OrderNumber number) {
        return order(number).payment().orElseThrow().chargeId();
    }

    private String version(OrderNumber number) {
        return shop.timeline.version(order(number));
    }

    private static Charge charge(ChargeId id, ChargeState state) {
        return Charge.of(id, ChargePermissionId.of("S01-0000000-0000001"), PRICE, state);
    }

    private static Charge withReference(Charge charge, OrderNumber number) {
        return new Charge(
                charge.chargeId(),
                charge.chargePermissionId(),
                charge.chargeAmount(),
                charge.captureAmount(),
                charge.refundedAmount(),
                charge.convertedAmount(),
                charge.conversionRate(),
                charge.softDescriptor(),
                charge.captureNow(),
                charge.canHandlePendingAuthorization(),
                Optional.of(MerchantMetadata.ofReference(number.value())),
                charge.providerReferenceId(),
                charge.redirectUrl(),
                charge.status(),
                charge.created(),
                charge.expires(),
                charge.releaseEnvironment());
    }
}
