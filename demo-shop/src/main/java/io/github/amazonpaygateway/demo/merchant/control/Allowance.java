package io.github.amazonpaygateway.demo.merchant.control;

import io.github.amazonpaygateway.demo.merchant.entity.PaymentAction;
import io.github.amazonpaygateway.demo.orders.control.Orders;
import io.github.amazonpaygateway.demo.orders.entity.Order;
import io.github.amazonpaygateway.demo.orders.entity.OrderNumber;
import io.github.amazonpaygateway.demo.orders.entity.Payment;
import io.github.amazonpaygateway.id.ChargeId;
import io.github.amazonpaygateway.ledger.Operation;
import io.github.amazonpaygateway.ledger.PaymentRequest;
import io.github.amazonpaygateway.ledger.Payments;
import io.github.amazonpaygateway.ledger.Permit;
import io.github.amazonpaygateway.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What the merchant may do to a payment, and if not why, before a click. */
@ApplicationScoped
public class Allowance {

    private static final Money NOTHING = Money.of("0.00", "USD");
    private static final Money LEAST = Money.of("0.01", "USD");

    @Inject
    Payments payments;

    @Inject
    Orders orders;

    /** For the container. */
    public Allowance() {}

    public Allowance(Payments payments, Orders orders) {
        this.payments = payments;
        this.orders = orders;
    }

    /** Why nothing can be captured; empty when it can. */
    public Optional<String> captureObjection(Order order) {
        return objection(order, charge -> PaymentRequest.capture(charge, order.total()));
    }

    /** Why the payment cannot be canceled; empty when it can. */
    public Optional<String> cancelObjection(Order order) {
        return objection(order, charge -> PaymentRequest.cancel(charge, "asked before a click"));
    }

    /** Why nothing can be refunded; empty when something can. */
    public Optional<String> refundObjection(Order order) {
        return objection(order, charge -> PaymentRequest.refund(charge, LEAST));
    }

    /** How much was captured and is neither given back nor on its way back. */
    public Money refundable(OrderNumber number) {
        Optional<Payment> payment = orders.find(number).flatMap(Order::payment);
        return payment.map(known -> left(known, refunds(number))).orElse(NOTHING);
    }

    /** What was done after the checkout, the newest first. */
    public List<PaymentAction> actions(OrderNumber number) {
        List<PaymentAction> actions = new ArrayList<>(payments.find(number.value()).stream()
                .flatMap(result -> PaymentAction.of(result).stream())
                .filter(action -> action.kind() != Operation.CHECKOUT)
                .toList());
        Collections.reverse(actions);
        return actions;
    }

    /** Refunds may be made elsewhere too, in Seller Central; then Amazon's sum is the greater one. */
    private static Money left(Payment payment, Money own) {
        Money gone = own.compareTo(payment.refunded()) > 0 ? own : payment.refunded();
        return gone.compareTo(payment.captured()) > 0
                ? NOTHING
                : payment.captured().minus(gone);
    }

    private Money refunds(OrderNumber number) {
        return actions(number).stream()
                .filter(action -> action.kind() == Operation.REFUND && action.counts())
                .flatMap(action -> action.amount().stream())
                .reduce(NOTHING, Money::plus);
    }

    private Optional<String> objection(Order order, Function<ChargeId, PaymentRequest> request) {
        return order.payment()
                .map(Payment::chargeId)
                .map(request)
                .map(payments::may)
                .flatMap(permit -> permit instanceof Permit.Refused refused
                        ? Optional.of(PlainWords.of(refused.why()))
                        : Optional.empty());
    }
}
