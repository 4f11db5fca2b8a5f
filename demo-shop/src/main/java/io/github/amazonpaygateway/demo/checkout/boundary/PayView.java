package io.github.amazonpaygateway.demo.checkout.boundary;

import io.github.amazonpaygateway.button.Button;
import io.github.amazonpaygateway.demo.checkout.control.AnotherWay;
import io.github.amazonpaygateway.demo.checkout.control.Buttons;
import io.github.amazonpaygateway.demo.orders.control.Orders;
import io.github.amazonpaygateway.demo.orders.entity.Order;
import io.github.amazonpaygateway.demo.orders.entity.OrderState;
import io.github.amazonpaygateway.demo.page.boundary.Redirect;
import io.github.amazonpaygateway.demo.shopper.boundary.CurrentShopper;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The ways to pay an order that is stored already. */
@Named("pay")
@RequestScoped
public class PayView {

    private static final System.Logger LOG = System.getLogger(PayView.class.getName());
    private static final String CART = "/cart";

    @Inject
    Buttons buttons;

    @Inject
    Orders orders;

    @Inject
    AnotherWay another;

    @Inject
    CurrentShopper shopper;

    @Inject
    Redirect redirect;

    @Inject
    UrlParameters url;

    @Inject
    BaseUrl base;

    private Optional<Order> order = Optional.empty();
    private @Nullable Button button;

    @PostConstruct
    void load() {
        order = url.checkout().flatMap(number -> orders.find(shopper.id(), number));
    }

    /** Null when the shopper has no such order. */
    public @Nullable Order getOrder() {
        return order.orElse(null);
    }

    public boolean isPayable() {
        return order.filter(known -> known.state() == OrderState.AWAITING_PAYMENT)
                .isPresent();
    }

    /** Null when Amazon would not take the address of the buyer or of the shop. */
    public @Nullable Button getButton() {
        if (button == null && isPayable()) {
            button = made(order.orElseThrow());
        }
        return button;
    }

    /** Another method: the order is placed without Amazon Pay. */
    public void invoice() {
        order.ifPresent(another::invoice);
        redirect.to(order.map(known -> "/order?number=" + known.number()).orElse(CART));
    }

    /** Another card: an express checkout goes on in the cart, the other one on this page. */
    public void card() {
        redirect.to(order.filter(known -> !another.isExpress(known))
                .flatMap(another::card)
                .map(known -> "/pay?checkout=" + known.number())
                .orElse(CART));
    }

    private @Nullable Button made(Order known) {
        try {
            return buttons.payment(known, base.pages());
        } catch (IllegalArgumentException unfit) {
            LOG.log(Level.WARNING, unfit.getMessage());
            return null;
        }
    }
}
