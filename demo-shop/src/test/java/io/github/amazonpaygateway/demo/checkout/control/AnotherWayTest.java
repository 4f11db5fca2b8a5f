package io.github.amazonpaygateway.demo.checkout.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.demo.TestShop;
import io.github.amazonpaygateway.demo.checkout.entity.CheckoutResult.Kind;
import io.github.amazonpaygateway.demo.orders.entity.Order;
import io.github.amazonpaygateway.demo.orders.entity.OrderNumber;
import io.github.amazonpaygateway.demo.orders.entity.OrderState;
import io.github.amazonpaygateway.demo.orders.entity.Shipping;
import io.github.amazonpaygateway.failure.ReasonCode;
import io.github.amazonpaygateway.id.CheckoutSessionId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnotherWayTest {

    final TestShop shop = new TestShop();

    @Test
    void aDeclinedOrderCanBePaidByInvoiceOnce() {
        Order order = declined();

        assertThat(shop.anotherWay.invoice(order)).isTrue();
        assertThat(shop.anotherWay.invoice(order)).isFalse();
        assertThat(shop.state(order.number())).isEqualTo(OrderState.INVOICED);
        assertThat(shop.carts.of(shop.shopper).isEmpty()).isTrue();
    }

    @Test
    void aDeclinedOrderCanBePaidWithAnotherCardUnderANewNumber() {
        Order order = declined();

        Order again = shop.anotherWay.card(order).orElseThrow();
        CheckoutSessionId session = paysAtAmazon(again);

        assertThat(again.number()).isNotEqualTo(order.number());
        assertThat(again.total()).isEqualTo(order.total());
        assertThat(shop.complete(again.number(), session).kind()).isEqualTo(Kind.PLACED);
        assertThat(shop.amazon.chargesMade()).isEqualTo(1);
    }

    @Test
    void anOrderThatCanStillBePaidGoesOnAsItIs() {
        Order order = waiting();

        assertThat(shop.anotherWay.card(order)).contains(order);
    }

    @Test
    void thePageOfADeclineDoesNotOrderTheGoodsOnceMoreAfterTheyWereOrdered() {
        Order order = declined();
        Order again = shop.anotherWay.card(order).orElseThrow();
        shop.complete(again.number(), paysAtAmazon(again));

        assertThat(shop.anotherWay.invoice(order)).isFalse();
        assertThat(shop.anotherWay.card(order)).isEmpty();
        assertThat(shop.state(order.number())).isEqualTo(OrderState.DECLINED);
    }

    @Test
    void aPaymentThatIsUnderWayCannotBecomeAnInvoice() {
        Order order = waiting();
        shop.amazon.losesAnswer("completeCheckoutSession");
        CheckoutSessionId session = paysAtAmazon(order);
        shop.complete(order.number(), session);

        assertThat(shop.anotherWay.invoice(order)).isFalse();
        assertThat(shop.complete(order.number(), session).kind()).isEqualTo(Kind.PLACED);
        assertThat(shop.state(order.number())).isEqualTo(OrderState.PAID);
    }

    @Test
    void anInvoicedOrderIsNotPaidWithAmazonToo() {
        Order order = waiting();
        CheckoutSessionId session = paysAtAmazon(order);
        shop.anotherWay.invoice(order);

        assertThat(shop.complete(order.number(), session).kind()).isEqualTo(Kind.PLACED);
        assertThat(shop.amazon.chargesMade()).isZero();
    }

    @Test
    void anExpressOrderGoesOnInTheCart() {
        OrderNumber number = shop.expressCheckout();
        shop.place(number, shop.expressReturn(number));

        assertThat(shop.anotherWay.isExpress(shop.orders.find(number).orElseThrow()))
                .isTrue();
        assertThat(shop.anotherWay.isExpress(waiting())).isFalse();
    }

    private Order waiting() {
        shop.carts.add(shop.shopper, "beans");
        return shop.placeOrder
                .addressed(shop.shopper, TestShop.address(), Shipping.STANDARD)
                .orElseThrow();
    }

    private Order declined() {
        Order order = waiting();
        shop.amazon.declines(ReasonCode.DECLINED);
        shop.complete(order.number(), paysAtAmazon(order));
        return shop.orders.find(order.number()).orElseThrow();
    }

    private CheckoutSessionId paysAtAmazon(Order order) {
        CheckoutSessionId session = TestShop.session();
        shop.amazon.opens(session, order.number().value(), Optional.of(order.total()));
        return session;
    }
}
