package io.github.amazonpaygateway.demo.orders.boundary;

import io.github.amazonpaygateway.demo.orders.control.Orders;
import io.github.amazonpaygateway.demo.orders.entity.Order;
import io.github.amazonpaygateway.demo.orders.entity.OrderNumber;
import io.github.amazonpaygateway.demo.shopper.boundary.CurrentShopper;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The shopper's own orders. */
@Named("orders")
@RequestScoped
public class OrdersView {

    @Inject
    Orders orders;

    @Inject
    CurrentShopper shopper;

    @Inject
    HttpServletRequest request;

    private @Nullable Order order;
    private @Nullable List<Order> all;

    @PostConstruct
    void load() {
        order = Optional.ofNullable(request.getParameter("number"))
                .flatMap(OrderNumber::from)
                .flatMap(number -> orders.find(shopper.id(), number))
                .orElse(null);
    }

    public List<Order> getAll() {
        if (all == null) {
            all = orders.of(shopper.id());
        }
        return all;
    }

    /** The order that the URL names, or null when the shopper has no such order. */
    public @Nullable Order getOrder() {
        return order;
    }
}
