package io.github.amazonpaygateway.demo.checkout.control;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.checkout.CheckoutSession;
import io.github.amazonpaygateway.checkout.CheckoutSessionState;
import io.github.amazonpaygateway.checkout.PaymentDetails;
import io.github.amazonpaygateway.checkout.UpdateCheckoutSession;
import io.github.amazonpaygateway.demo.cart.control.Carts;
import io.github.amazonpaygateway.demo.cart.entity.Cart;
import io.github.amazonpaygateway.demo.checkout.entity.Binding;
import io.github.amazonpaygateway.demo.checkout.entity.Checkout;
import io.github.amazonpaygateway.demo.checkout.entity.Placement;
import io.github.amazonpaygateway.demo.checkout.entity.Refusal;
import io.github.amazonpaygateway.demo.checkout.entity.ReturnPages;
import io.github.amazonpaygateway.demo.checkout.entity.Way;
import io.github.amazonpaygateway.demo.orders.control.Orders;
import io.github.amazonpaygateway.demo.orders.control.ShopClock;
import io.github.amazonpaygateway.demo.orders.entity.Order;
import io.github.amazonpaygateway.demo.orders.entity.OrderLine;
import io.github.amazonpaygateway.demo.orders.entity.OrderNumber;
import io.github.amazonpaygateway.demo.orders.entity.PostalAddress;
import io.github.amazonpaygateway.demo.orders.entity.Shipping;
import io.github.amazonpaygateway.demo.shopper.entity.ShopperId;
import io.github.amazonpaygateway.failure.AmazonPayUnavailableException;
import io.github.amazonpaygateway.failure.OutcomeUnknownException;
import io.github.amazonpaygateway.failure.RequestRejectedException;
import io.github.amazonpaygateway.id.CheckoutSessionId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;

/** Turns a cart into an order that waits for its payment. */
@ApplicationScoped
public class PlaceOrder {

    private static final System.Logger LOG = System.getLogger(PlaceOrder.class.getName());

    @Inject
    AmazonPayGateway pay;

    @Inject
    SessionBinding binding;

    @Inject
    Checkouts checkouts;

    @Inject
    Orders orders;

    @Inject
    Carts carts;

    @Inject
    ShopClock clock;

    /** For the container. */
    public PlaceOrder() {}

    public PlaceOrder(
            AmazonPayGateway pay,
            SessionBinding binding,
            Checkouts checkouts,
            Orders orders,
            Carts carts,
            ShopClock clock) {
        this.pay = pay;
        this.binding = binding;
        this.checkouts = checkouts;
        this.orders = orders;
        this.carts = carts;
        this.clock = clock;
    }

    /** After the review: stores the order first, then tells Amazon the amount, then sends the buyer to confirm. */
    public Placement reviewed(
            ShopperId shopper, OrderNumber number, CheckoutSessionId id, Shipping shipping, ReturnPages pages) {
        try {
            Binding bound = binding.bind(shopper, number, id);
            return bound instanceof Binding.Bound own
                    ? reviewed(shopper, own, shipping, pages)
                    : new Placement.Refused(bound.refusal());
        } catch (AmazonPayUnavailableException | OutcomeUnknownException notNow) {
            LOG.log(Level.WARNING, notNow.getMessage());
            return new Placement.Unavailable(); // an update may be repeated: it only sets values
        } catch (RequestRejectedException refused) {
            LOG.log(Level.WARNING, refused.getMessage());
            return new Placement.Refused(Refusal.REJECTED);
        }
    }

    /** From the payment page; empty when the cart is. */
    public Optional<Order> addressed(ShopperId shopper, PostalAddress address, Shipping shipping) {
        Cart cart = carts.of(shopper);
        return cart.isEmpty()
                ? Optional.empty()
                : Optional.of(stored(shopper, cart, checkouts.start(shopper, Way.PAYMENT_PAGE), address, shipping));
    }

    private Placement reviewed(ShopperId shopper, Binding.Bound bound, Shipping shipping, ReturnPages pages) {
        Optional<Order> known = orders.find(shopper, bound.checkout().number());
        if (known.filter(order -> order.state().isPlaced()).isPresent()) {
            return new Placement.Placed();
        }
        if (bound.session().status().state() != CheckoutSessionState.OPEN) {
            return new Placement.Refused(Refusal.SESSION_OVER);
        }
        Cart cart = carts.of(shopper);
        if (cart.isEmpty()) {
            return new Placement.Refused(Refusal.CART_EMPTY);
        }
        return bound.session()
                .shippingAddress()
                .map(address -> order(shopper, bound.checkout(), cart, AmazonAddress.toShop(address), shipping))
                .map(order -> orders.store(order) ? sent(order, bound.session(), pages) : new Placement.Placed())
                .orElse(new Placement.Refused(Refusal.NO_ADDRESS));
    }

    private Placement sent(Order order, CheckoutSession session, ReturnPages pages) {
        return pay.checkoutSessions()
                .update(
                        session.checkoutSessionId(),
                        UpdateCheckoutSession.of(PaymentDetails.authorize(order.total()), pages.result(order.number())))
                .amazonPayRedirectUrl()
                .<Placement>map(Placement.ToAmazon::new)
                .orElse(new Placement.Refused(Refusal.REJECTED));
    }

    private Order stored(ShopperId shopper, Cart cart, Checkout checkout, PostalAddress address, Shipping shipping) {
        Order order = order(shopper, checkout, cart, address, shipping);
        orders.store(order);
        return order;
    }

    private Order order(ShopperId shopper, Checkout checkout, Cart cart, PostalAddress address, Shipping shipping) {
        return Order.awaitingPayment(checkout.number(), shopper, lines(cart), shipping, address, clock.now());
    }

    private static List<OrderLine> lines(Cart cart) {
        return cart.lines().stream()
                .map(line -> new OrderLine(
                        line.product().id(),
                        line.product().name(),
                        line.product().price(),
                        line.quantity()))
                .toList();
    }
}
