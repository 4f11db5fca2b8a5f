package io.github.amazonpaygateway.demo.merchant.boundary;

import io.github.amazonpaygateway.demo.merchant.entity.PaymentState;
import io.github.amazonpaygateway.demo.orders.control.Orders;
import io.github.amazonpaygateway.demo.orders.entity.Order;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The orders of all shoppers. */
@Named("merchant")
@RequestScoped
public class MerchantView {

    @Inject
    Orders orders;

    private @Nullable List<Order> newest;

    public List<Order> getNewest() {
        if (newest == null) {
            newest = orders.newest();
        }
        return newest;
    }

    public PaymentState state(Order order) {
        return PaymentState.of(order);
    }
}
