package io.github.amazonpaygateway.demo.checkout.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.checkout.PaymentDetails;
import io.github.amazonpaygateway.demo.TestShop;
import io.github.amazonpaygateway.demo.checkout.entity.Placement;
import io.github.amazonpaygateway.demo.checkout.entity.Refusal;
import io.github.amazonpaygateway.demo.orders.entity.Order;
import io.github.amazonpaygateway.demo.orders.entity.OrderNumber;
import io.github.amazonpaygateway.demo.orders.entity.OrderState;
import io.github.amazonpaygateway.demo.orders.entity.Shipping;
import io.github.amazonpaygateway.failure.ReasonCode;
import io.github.amazonpaygateway.id.CheckoutSessionId;
import io.github.amazonpaygateway.money.Money;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlaceOrderTest {

    final TestShop shop = new TestShop();
    final OrderNumber number = shop.expressCheckout();
    final CheckoutSessionId session = shop.expressReturn(number);

    @Test
    void theBuyerIsSentToAmazonWithTheAmountThatIsStored() {
        Placement placement = shop.placeOrder.reviewed(shop.shopper, number, session, Shipping.EXPRESS, TestShop.PAGES);

        assertThat(placement).isInstanceOf(Placement.ToAmazon.class);
        assertThat(order().total()).isEqualTo(Money.of("28.90", "USD"));
        assertThat(order().state()).isEqualTo(OrderState.AWAITING_PAYMENT);
        assertThat(amountAtAmazon()).contains(Money.of("28.90", "USD"));
    }

    @Test
    void theOrderIsStoredBeforeAmazonIsAsked() {
        shop.amazon.losesRequest("updateCheckoutSession");

        assertThat(shop.place(number, session)).isInstanceOf(Placement.Unavailable.class);
        assertThat(order().total()).isEqualTo(Money.of("18.90", "USD"));
        assertThat(amountAtAmazon()).isEmpty();
    }

    @Test
    void aDoubleClickMakesOneOrder() {
        shop.place(number, session);
        shop.place(number, session);

        assertThat(shop.orders.of(shop.shopper)).hasSize(1);
    }

    @Test
    void placingAgainBeforePaymentTakesTheCartAsItIsNow() {
        shop.place(number, session);
        shop.carts.add(shop.shopper, "kettle");
        shop.place(number, session);

        assertThat(order().total()).isEqualTo(Money.of("97.90", "USD"));
        assertThat(order().lines()).hasSize(2);
        assertThat(amountAtAmazon()).contains(order().total());
    }

    @Test
    void anOrderThatIsPaidIsNotPlacedAgain() {
        shop.place(number, session);
        shop.complete(number, session);
        shop.carts.add(shop.shopper, "kettle");

        assertThat(shop.place(number, session)).isInstanceOf(Placement.Placed.class);
        assertThat(order().total()).isEqualTo(Money.of("18.90", "USD"));
    }

    @Test
    void theAmountCannotChangeWhileThePaymentIsBeingCompleted() {
        shop.place(number, session);
        shop.amazon.losesRequest("completeCheckoutSession");
        shop.complete(number, session);
        shop.carts.add(shop.shopper, "kettle");

        assertThat(shop.place(number, session)).isInstanceOf(Placement.Placed.class);
        assertThat(order().total()).isEqualTo(Money.of("18.90", "USD"));
    }

    @Test
    void anEmptyCartIsNotOrdered() {
        shop.carts.change(shop.shopper, "mug", 0);

        assertThat(shop.place(number, session)).isEqualTo(new Placement.Refused(Refusal.CART_EMPTY));
        assertThat(shop.orders.of(shop.shopper)).isEmpty();
    }

    @Test
    void aRefusalOfAmazonIsToldAndTheOrderWaits() {
        shop.amazon.rejects("updateCheckoutSession", ReasonCode.INVALID_CHECKOUT_SESSION_STATUS);

        assertThat(shop.place(number, session)).isEqualTo(new Placement.Refused(Refusal.REJECTED));
        assertThat(order().state()).isEqualTo(OrderState.AWAITING_PAYMENT);
    }

    @Test
    void thePaymentPageStoresAnOrderWithItsOwnNumberEachTime() {
        Order first = shop.placeOrder
                .addressed(shop.shopper, TestShop.address(), Shipping.STANDARD)
                .orElseThrow();
        Order second = shop.placeOrder
                .addressed(shop.shopper, TestShop.address(), Shipping.EXPRESS)
                .orElseThrow();

        assertThat(first.number()).isNotEqualTo(second.number());
        assertThat(shop.orders.find(second.number()).orElseThrow().total()).isEqualTo(Money.of("28.90", "USD"));
        assertThat(shop.orders.find(second.number()).orElseThrow().address()).isEqualTo(TestShop.address());
    }

    private Order order() {
        return shop.orders.find(number).orElseThrow();
    }

    private Optional<Money> amountAtAmazon() {
        return shop.amazon.checkoutSessions().get(session).paymentDetails().flatMap(PaymentDetails::chargeAmount);
    }
}
