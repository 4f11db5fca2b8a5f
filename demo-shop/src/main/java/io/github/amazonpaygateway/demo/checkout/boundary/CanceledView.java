package io.github.amazonpaygateway.demo.checkout.boundary;

import io.github.amazonpaygateway.demo.checkout.control.AnotherWay;
import io.github.amazonpaygateway.demo.orders.control.Orders;
import io.github.amazonpaygateway.demo.orders.entity.Order;
import io.github.amazonpaygateway.demo.orders.entity.OrderState;
import io.github.amazonpaygateway.demo.shopper.boundary.CurrentShopper;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a buyer comes back to who left Amazon Pay. Nothing is decided by this page: its URL proves nothing. */
@Named("canceled")
@RequestScoped
public class CanceledView {

    @Inject
    Orders orders;

    @Inject
    AnotherWay another;

    @Inject
    CurrentShopper shopper;

    @Inject
    UrlParameters url;

    private Optional<Order> order = Optional.empty();

    @PostConstruct
    void load() {
        order = url.checkout()
                .flatMap(number -> orders.find(shopper.id(), number))
                .filter(known -> known.state() == OrderState.AWAITING_PAYMENT);
    }

    /** Whether it goes on in the cart. */
    public boolean isExpress() {
        return order.filter(another::isExpress).isPresent();
    }

    /** The order that can still be paid, or null. */
    public @Nullable Order getOrder() {
        return order.orElse(null);
    }
}
