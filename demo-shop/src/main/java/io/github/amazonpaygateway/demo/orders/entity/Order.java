package io.github.amazonpaygateway.demo.orders.entity;

import io.github.amazonpaygateway.demo.shopper.entity.ShopperId;
import io.github.amazonpaygateway.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An order, from the moment the buyer is asked to pay.
 *
 * @param number its name
 * @param shopper who orders
 * @param state where it stands
 * @param lines what is ordered
 * @param shipping how it travels
 * @param address where it goes
 * @param total what is to be paid, shipping included
 * @param reason why it failed, as Amazon said it
 * @param payment the Charge, once there is one
 * @param created when it was stored
 */
public record Order(
        OrderNumber number,
        ShopperId shopper,
        OrderState state,
        List<OrderLine> lines,
        Shipping shipping,
        PostalAddress address,
        Money total,
        Optional<String> reason,
        Optional<Payment> payment,
        Instant created) {

    public Order {
        lines = List.copyOf(lines);
    }

    /** An order that waits for its payment. */
    public static Order awaitingPayment(
            OrderNumber number,
            ShopperId shopper,
            List<OrderLine> lines,
            Shipping shipping,
            PostalAddress address,
            Instant now) {
        Money total = lines.stream().map(OrderLine::sum).reduce(shipping.price(), Money::plus);
        return new Order(
                number,
                shopper,
                OrderState.AWAITING_PAYMENT,
                lines,
                shipping,
                address,
                total,
                Optional.empty(),
                Optional.empty(),
                now);
    }

    /** The same goods to the same place, to be paid anew. */
    public Order again(OrderNumber newNumber, Instant now) {
        return awaitingPayment(newNumber, shopper, lines, shipping, address, now);
    }
}
