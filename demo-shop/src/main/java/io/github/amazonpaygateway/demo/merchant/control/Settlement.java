package io.github.amazonpaygateway.demo.merchant.control;

import io.github.amazonpaygateway.demo.checkout.control.Checkouts;
import io.github.amazonpaygateway.demo.checkout.control.Completion;
import io.github.amazonpaygateway.demo.checkout.entity.Checkout;
import io.github.amazonpaygateway.demo.checkout.entity.CheckoutResult;
import io.github.amazonpaygateway.demo.merchant.entity.Notice;
import io.github.amazonpaygateway.demo.orders.control.Orders;
import io.github.amazonpaygateway.demo.orders.entity.Order;
import io.github.amazonpaygateway.demo.orders.entity.OrderNumber;
import io.github.amazonpaygateway.demo.orders.entity.OrderState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Clears up a payment whose outcome is unknown, when the buyer does not come back to do so. */
@ApplicationScoped
public class Settlement {

    @Inject
    Orders orders;

    @Inject
    Checkouts checkouts;

    @Inject
    Completion completion;

    /** For the container. */
    public Settlement() {}

    public Settlement(Orders orders, Checkouts checkouts, Completion completion) {
        this.orders = orders;
        this.checkouts = checkouts;
        this.completion = completion;
    }

    /** Asks Amazon again with the stored key. */
    public Notice settle(OrderNumber number) {
        return orders.find(number)
                .filter(order -> order.state() == OrderState.CHECKING_PAYMENT)
                .flatMap(this::settled)
                .orElse(Notice.bad("This order has no payment to be cleared up."));
    }

    private Optional<Notice> settled(Order order) {
        return checkouts
                .find(order.shopper(), order.number())
                .flatMap(Checkout::session)
                .map(session -> completion.complete(order.shopper(), order.number(), session))
                .map(Settlement::words);
    }

    private static Notice words(CheckoutResult result) {
        return switch (result.kind()) {
            case PLACED -> Notice.good("The order is paid.");
            case DECLINED -> Notice.bad("Amazon Pay declined the payment. No money moved.");
            case CANCELED -> Notice.bad("The payment was canceled. No money moved.");
            case CHECKING, TRY_AGAIN -> Notice.wait("Amazon Pay still gives no clear answer. Ask again later.");
            case REFUSED -> Notice.bad(result.refusal().orElseThrow().words());
        };
    }
}
