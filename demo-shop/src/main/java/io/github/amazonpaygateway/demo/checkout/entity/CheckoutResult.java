package io.github.amazonpaygateway.demo.checkout.entity;

import io.github.amazonpaygateway.demo.orders.entity.Order;
import java.util.Optional;

/**
 * What the buyer is told after the payment.
 *
 * @param kind what came of it
 * @param order which order it is about, if it is the shopper's
 * @param refusal why it does not go on, if so
 */
public record CheckoutResult(Kind kind, Optional<Order> order, Optional<Refusal> refusal) {

    /** What came of a payment. */
    public enum Kind {
        /** The order is placed. */
        PLACED,
        /** Amazon declined; another card or another method may help. */
        DECLINED,
        /** The buyer or Amazon gave up. */
        CANCELED,
        /** Nobody knows yet. Ask again later; it is not a decline. */
        CHECKING,
        /** Amazon could not be reached; surely nothing was paid. */
        TRY_AGAIN,
        /** It does not go on; nothing was paid. */
        REFUSED
    }

    public static CheckoutResult of(Kind kind, Order order) {
        return new CheckoutResult(kind, Optional.of(order), Optional.empty());
    }

    public static CheckoutResult refused(Refusal why) {
        return new CheckoutResult(Kind.REFUSED, Optional.empty(), Optional.of(why));
    }

    /** What the state of an order means for its buyer. */
    public static CheckoutResult of(Order order) {
        return of(
                switch (order.state()) {
                    case PAID, INVOICED -> Kind.PLACED;
                    case DECLINED -> Kind.DECLINED;
                    case CANCELED -> Kind.CANCELED;
                    case CHECKING_PAYMENT -> Kind.CHECKING;
                    case AWAITING_PAYMENT -> Kind.TRY_AGAIN;
                },
                order);
    }
}
