package io.github.amazonpaygateway.demo.merchant.control;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.demo.merchant.entity.Notice;
import io.github.amazonpaygateway.demo.merchant.entity.PaymentAction;
import io.github.amazonpaygateway.demo.orders.control.OrderProgress;
import io.github.amazonpaygateway.demo.orders.control.Orders;
import io.github.amazonpaygateway.demo.orders.entity.Order;
import io.github.amazonpaygateway.demo.orders.entity.OrderNumber;
import io.github.amazonpaygateway.demo.orders.entity.Payment;
import io.github.amazonpaygateway.failure.AmazonPayException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;

/** Copies what Amazon knows of a payment, so that pages can show it. */
@ApplicationScoped
public class PaymentReading {

    private static final System.Logger LOG = System.getLogger(PaymentReading.class.getName());

    @Inject
    AmazonPayGateway pay;

    @Inject
    Orders orders;

    @Inject
    OrderProgress progress;

    @Inject
    PaymentActions actions;

    /** For the container. */
    public PaymentReading() {}

    public PaymentReading(AmazonPayGateway pay, Orders orders, OrderProgress progress, PaymentActions actions) {
        this.pay = pay;
        this.orders = orders;
        this.progress = progress;
        this.actions = actions;
    }

    /** Reads the Charge and its Refunds anew; when that fails, what is known stays. */
    public Notice refresh(OrderNumber number) {
        try {
            actions.of(number).forEach(this::readRefund);
            orders.find(number)
                    .flatMap(Order::payment)
                    .map(Payment::chargeId)
                    .ifPresent(charge -> progress.charged(number, pay.charges().get(charge)));
            return Notice.good("This is how Amazon Pay shows the payment now.");
        } catch (AmazonPayException later) {
            LOG.log(Level.WARNING, later.getMessage());
            return Notice.wait("Amazon Pay cannot be read right now; what you see may be old.");
        }
    }

    private void readRefund(PaymentAction action) {
        action.refundId()
                .ifPresent(id -> actions.refunded(action.key(), pay.refunds().get(id)));
    }
}
