package io.github.amazonpaygateway.demo.checkout.control;

import io.github.amazonpaygateway.demo.cart.control.Carts;
import io.github.amazonpaygateway.demo.checkout.entity.Way;
import io.github.amazonpaygateway.demo.orders.control.OrderProgress;
import io.github.amazonpaygateway.demo.orders.control.Orders;
import io.github.amazonpaygateway.demo.orders.control.ShopClock;
import io.github.amazonpaygateway.demo.orders.entity.Order;
import io.github.amazonpaygateway.demo.orders.entity.OrderState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * What a buyer can do after a payment that failed. The cart is kept until an order is placed, so an empty one tells that
 * the goods were ordered meanwhile: a page out of the browser's history must not order them again.
 */
@ApplicationScoped
public class AnotherWay {

    @Inject
    Checkouts checkouts;

    @Inject
    Orders orders;

    @Inject
    OrderProgress progress;

    @Inject
    Carts carts;

    @Inject
    ShopClock clock;

    /** For the container. */
    public AnotherWay() {}

    public AnotherWay(Checkouts checkouts, Orders orders, OrderProgress progress, Carts carts, ShopClock clock) {
        this.checkouts = checkouts;
        this.orders = orders;
        this.progress = progress;
        this.carts = carts;
        this.clock = clock;
    }

    /** Pays by invoice; false when a payment is under way or done, or the goods were ordered meanwhile. */
    public boolean invoice(Order order) {
        return wanted(order) && progress.invoice(order);
    }

    /** The order to pay with another card: a new one, unless this one can still be paid. Empty when there is none. */
    public Optional<Order> card(Order order) {
        if (order.state() == OrderState.AWAITING_PAYMENT) {
            return Optional.of(order);
        }
        return Optional.of(order)
                .filter(known -> known.state().isFailed())
                .filter(this::wanted)
                .map(this::again);
    }

    /** Whether the order began with the button in the cart, so that it goes on there. */
    public boolean isExpress(Order order) {
        return checkouts
                .find(order.shopper(), order.number())
                .filter(checkout -> checkout.way() == Way.EXPRESS)
                .isPresent();
    }

    private Order again(Order failed) {
        Order order =
                failed.again(checkouts.start(failed.shopper(), Way.PAYMENT_PAGE).number(), clock.now());
        orders.store(order);
        return order;
    }

    private boolean wanted(Order order) {
        return !carts.of(order.shopper()).isEmpty();
    }
}
