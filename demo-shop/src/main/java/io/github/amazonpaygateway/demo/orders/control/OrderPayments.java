package io.github.amazonpaygateway.demo.orders.control;

import io.github.amazonpaygateway.demo.orders.entity.IntentNames;
import io.github.amazonpaygateway.demo.orders.entity.Order;
import io.github.amazonpaygateway.demo.orders.entity.OrderState;
import io.github.amazonpaygateway.failure.ReasonCode;
import io.github.amazonpaygateway.ledger.Operation;
import io.github.amazonpaygateway.ledger.PaymentResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.Optional;

/** Lets an order follow what the ledger knows of its payment. Bears the same result more than once. */
@ApplicationScoped
public class OrderPayments {

    private static final System.Logger LOG = System.getLogger(OrderPayments.class.getName());

    @Inject
    OrderProgress progress;

    /** For the container. */
    public OrderPayments() {}

    public OrderPayments(OrderProgress progress) {
        this.progress = progress;
    }

    /** What is not decided changes nothing; nor does what the merchant did to a paid order. */
    public void follow(Order order, PaymentResult result) {
        if (!IntentNames.operation(result).equals(Optional.of(Operation.CHECKOUT))) {
            return;
        }
        if (result instanceof PaymentResult.Done done) {
            paid(order, done);
        } else if (result instanceof PaymentResult.Declined declined) {
            failed(order, declined.reason());
        } else if (result instanceof PaymentResult.NotSent) {
            progress.surelyNotPaid(order.number());
        }
    }

    /** No money moved. */
    public void failed(Order order, Optional<ReasonCode> reason) {
        boolean declined = reason.filter(ReasonCode.DECLINED::is).isPresent();
        progress.failed(order.number(), declined ? OrderState.DECLINED : OrderState.CANCELED, reason);
    }

    /** Never for another amount than was paid: that needs somebody who looks. */
    private void paid(Order order, PaymentResult.Done done) {
        if (done.payment().amount().filter(order.total()::equals).isEmpty()) {
            LOG.log(Level.ERROR, "{0} paid another amount than order {1} has", done.intent(), order.number());
            return;
        }
        progress.paid(order, done.payment().charge());
    }
}
