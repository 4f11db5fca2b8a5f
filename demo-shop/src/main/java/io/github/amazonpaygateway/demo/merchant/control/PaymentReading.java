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
import io.github.amazonpaygateway.ledger.Payments;
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
    Payments payments;

    @Inject
    Orders orders;

    @Inject
    OrderProgress progress;

    @Inject
    Allowance allowance;

    /** For the container. */
    public PaymentReading() {}

    public PaymentReading(
            AmazonPayGateway pay, Payments payments, Orders orders, OrderProgress progress, Allowance allowance) {
        this.pay = pay;
        this.payments = payments;
        this.orders = orders;
        this.progress = progress;
        this.allowance = allowance;
    }

    /** Lets the ledger find out what is open, and reads the Charge anew; when that fails, what is known stays. */
    public Notice refresh(OrderNumber number) {
        allowance.actions(number).stream()
                .filter(PaymentAction::isUnfinished)
                .forEach(action -> payments.resolve(action.intent()));
        return copy(number)
                ? Notice.good("This is how Amazon Pay shows the payment now.")
                : Notice.wait("Amazon Pay cannot be read right now; what you see may be old.");
    }

    /** Only a picture for the pages: what the ledger knows stands, whether or not it can be drawn now. */
    public boolean copy(OrderNumber number) {
        try {
            orders.find(number)
                    .flatMap(Order::payment)
                    .map(Payment::chargeId)
                    .ifPresent(charge -> progress.charged(number, pay.charges().get(charge)));
            return true;
        } catch (AmazonPayException later) {
            LOG.log(Level.WARNING, later.getMessage());
            return false;
        }
    }
}
