package io.github.amazonpaygateway.demo.checkout.entity;

import io.github.amazonpaygateway.demo.orders.entity.OrderNumber;
import io.github.amazonpaygateway.id.CheckoutSessionId;
import java.util.Optional;

/**
 * One try of a shopper to pay.
 *
 * @param number written on the CheckoutSession by the signed button
 * @param way how it began
 * @param session the CheckoutSession that came back first; no other one is accepted
 */
public record Checkout(OrderNumber number, Way way, Optional<CheckoutSessionId> session) {

    /** Whether this session may continue the checkout, as far as the shop can tell. */
    public boolean admits(CheckoutSessionId id) {
        return session.isEmpty() || session.get().equals(id);
    }
}
