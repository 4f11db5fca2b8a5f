package io.github.amazonpaygateway.demo.merchant.entity;

import io.github.amazonpaygateway.demo.orders.entity.Order;
import io.github.amazonpaygateway.demo.orders.entity.Payment;
import io.github.amazonpaygateway.money.Money;

/** What the merchant wants to know of a payment at a glance. */
public enum PaymentState {
    NONE("No payment with Amazon Pay"),
    UNREAD("Not read yet"),
    PENDING("Amazon is still checking"),
    AUTHORIZED("Authorized, not captured yet"),
    CAPTURING("Capture is under way"),
    CAPTURED("Captured"),
    PARTLY_REFUNDED("Partly refunded"),
    REFUNDED("Refunded"),
    CANCELED("Canceled"),
    DECLINED("Declined"),
    OTHER("In a state that this shop does not know");

    private final String words;

    PaymentState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** As Amazon showed the Charge of the order last. */
    public static PaymentState of(Order order) {
        return order.payment().map(PaymentState::of).orElse(NONE);
    }

    private static PaymentState of(Payment payment) {
        return switch (payment.state().orElse("")) {
            case "" -> UNREAD;
            case "AUTHORIZATION_INITIATED" -> PENDING;
            case "AUTHORIZED" -> AUTHORIZED;
            case "CAPTURE_INITIATED" -> CAPTURING;
            case "CAPTURED" -> captured(payment.captured(), payment.refunded());
            case "CANCELED" -> CANCELED;
            case "DECLINED" -> DECLINED;
            default -> OTHER;
        };
    }

    private static PaymentState captured(Money captured, Money refunded) {
        if (refunded.isZero()) {
            return CAPTURED;
        }
        return refunded.compareTo(captured) < 0 ? PARTLY_REFUNDED : REFUNDED;
    }
}
