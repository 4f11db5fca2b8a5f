package io.github.amazonpaygateway.demo.merchant.control;

import io.github.amazonpaygateway.demo.merchant.entity.Notice;
import io.github.amazonpaygateway.demo.orders.control.Orders;
import io.github.amazonpaygateway.demo.orders.entity.FormToken;
import io.github.amazonpaygateway.demo.orders.entity.IntentNames;
import io.github.amazonpaygateway.demo.orders.entity.Order;
import io.github.amazonpaygateway.demo.orders.entity.OrderNumber;
import io.github.amazonpaygateway.demo.orders.entity.Payment;
import io.github.amazonpaygateway.id.ChargeId;
import io.github.amazonpaygateway.ledger.IntentId;
import io.github.amazonpaygateway.ledger.PaymentRequest;
import io.github.amazonpaygateway.ledger.Payments;
import io.github.amazonpaygateway.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Captures, cancels and refunds. Each form is one intent of the ledger, so a double click acts once. */
@ApplicationScoped
public class Desk {

    private static final String REASON = "Canceled by the merchant in the demo shop";

    @Inject
    Payments payments;

    @Inject
    Orders orders;

    @Inject
    Allowance allowance;

    /** For the container. */
    public Desk() {}

    public Desk(Payments payments, Orders orders, Allowance allowance) {
        this.payments = payments;
        this.orders = orders;
        this.allowance = allowance;
    }

    /** Takes the amount; what is not taken is released. */
    public Notice capture(FormToken token, OrderNumber number, Money amount) {
        return perform(token, number, PaymentRequest.capture(chargeOf(number), amount));
    }

    /** Gives the amount back; not more than was captured, although Amazon would allow a little more. */
    public Notice refund(FormToken token, OrderNumber number, Money amount) {
        return perform(token, number, PaymentRequest.refund(chargeOf(number), amount));
    }

    /** Gives up what was authorized. */
    public Notice cancel(FormToken token, OrderNumber number) {
        return perform(token, number, PaymentRequest.cancel(chargeOf(number), REASON));
    }

    /** Finds out now what became of an action, instead of waiting for the ledger to do it. */
    public Notice askAgain(OrderNumber number, IntentId intent) {
        return intent.order().equals(number.value())
                ? ActionWords.of(payments.resolve(intent), allowance.refundable(number))
                : Notice.bad("There is no such action.");
    }

    private Notice perform(FormToken token, OrderNumber number, PaymentRequest request) {
        IntentId intent = IntentNames.of(request.operation(), number, token);
        return ActionWords.of(payments.perform(intent, request), allowance.refundable(number));
    }

    private ChargeId chargeOf(OrderNumber number) {
        return orders.find(number)
                .flatMap(Order::payment)
                .map(Payment::chargeId)
                .orElseThrow(() -> new IllegalArgumentException("This order has no payment with Amazon Pay."));
    }
}
