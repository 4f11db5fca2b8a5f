package io.github.amazonpaygateway.demo.checkout.control;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.checkout.CheckoutOutcome;
import io.github.amazonpaygateway.checkout.CheckoutSession;
import io.github.amazonpaygateway.checkout.CompleteCheckoutSession;
import io.github.amazonpaygateway.checkout.PaymentDetails;
import io.github.amazonpaygateway.demo.checkout.entity.Binding;
import io.github.amazonpaygateway.demo.checkout.entity.PaymentResult;
import io.github.amazonpaygateway.demo.checkout.entity.PaymentResult.Kind;
import io.github.amazonpaygateway.demo.checkout.entity.Refusal;
import io.github.amazonpaygateway.demo.orders.control.OrderProgress;
import io.github.amazonpaygateway.demo.orders.control.Orders;
import io.github.amazonpaygateway.demo.orders.entity.Claim;
import io.github.amazonpaygateway.demo.orders.entity.Order;
import io.github.amazonpaygateway.demo.orders.entity.OrderNumber;
import io.github.amazonpaygateway.demo.orders.entity.OrderState;
import io.github.amazonpaygateway.demo.shopper.entity.ShopperId;
import io.github.amazonpaygateway.failure.AmazonPayException;
import io.github.amazonpaygateway.failure.AmazonPayUnavailableException;
import io.github.amazonpaygateway.failure.OutcomeUnknownException;
import io.github.amazonpaygateway.failure.ReasonCode;
import io.github.amazonpaygateway.failure.RequestRejectedException;
import io.github.amazonpaygateway.id.ChargeId;
import io.github.amazonpaygateway.id.CheckoutSessionId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.Optional;

/**
 * Completes the payment when the buyer comes back from Amazon. Owner, amount and currency are compared first; the key is
 * stored before Amazon is asked; a repeated request sees the stored result, or asks again with the same key while the
 * result is unknown.
 */
@ApplicationScoped
public class Completion {

    private static final System.Logger LOG = System.getLogger(Completion.class.getName());

    @Inject
    AmazonPayGateway pay;

    @Inject
    SessionBinding binding;

    @Inject
    Orders orders;

    @Inject
    OrderProgress progress;

    /** For the container. */
    public Completion() {}

    public Completion(AmazonPayGateway pay, SessionBinding binding, Orders orders, OrderProgress progress) {
        this.pay = pay;
        this.binding = binding;
        this.orders = orders;
        this.progress = progress;
    }

    /** What came of the payment; asks Amazon to complete it when that is due. */
    public PaymentResult complete(ShopperId shopper, OrderNumber number, CheckoutSessionId id) {
        return orders.find(shopper, number)
                .map(order -> complete(order, id))
                .orElse(PaymentResult.refused(Refusal.NOT_YOURS));
    }

    private PaymentResult complete(Order order, CheckoutSessionId id) {
        return switch (order.state()) {
            case PAID, INVOICED, DECLINED, CANCELED -> PaymentResult.of(order);
            case AWAITING_PAYMENT, CHECKING_PAYMENT -> due(order, id);
        };
    }

    private PaymentResult due(Order order, CheckoutSessionId id) {
        try {
            return due(order, binding.bind(order.shopper(), order.number(), id));
        } catch (AmazonPayUnavailableException notNow) {
            LOG.log(Level.WARNING, notNow.getMessage());
            return unreadable(order);
        }
    }

    private PaymentResult due(Order order, Binding binding) {
        if (binding instanceof Binding.Bound bound) {
            return decide(order, bound.session());
        }
        return binding instanceof Binding.Over over
                ? over(order, over.session())
                : PaymentResult.refused(binding.refusal());
    }

    private PaymentResult decide(Order order, CheckoutSession session) {
        return switch (session.status().state()) {
            case COMPLETED -> paid(order, session); // an earlier answer was lost
            case CANCELED -> failed(order, session.status().reasonCode());
            case OPEN -> open(order, session);
            case UNRECOGNIZED -> PaymentResult.of(Kind.CHECKING, order);
        };
    }

    private PaymentResult open(Order order, CheckoutSession session) {
        boolean same = session.paymentDetails()
                .flatMap(PaymentDetails::chargeAmount)
                .filter(order.total()::equals)
                .isPresent();
        if (!same) {
            return PaymentResult.refused(Refusal.AMOUNT_DIFFERS);
        }
        return progress.claim(order)
                .map(claim -> ask(order, session.checkoutSessionId(), claim))
                .orElseGet(() -> stored(order)); // another request asks, or was faster
    }

    private PaymentResult ask(Order order, CheckoutSessionId id, Claim claim) {
        try {
            return told(
                    order,
                    pay.checkoutSessions()
                            .complete(
                                    id,
                                    CompleteCheckoutSession.of(order.total()).withKey(claim.key())));
        } catch (OutcomeUnknownException unknown) {
            return unknown(order, unknown);
        } catch (AmazonPayUnavailableException notNow) {
            return notDone(order, claim, notNow, PaymentResult.of(Kind.TRY_AGAIN, order));
        } catch (RequestRejectedException refused) {
            return notDone(order, claim, refused, PaymentResult.refused(why(refused)));
        }
    }

    private PaymentResult told(Order order, CheckoutOutcome outcome) {
        if (outcome instanceof CheckoutOutcome.Completed completed) {
            return paid(order, completed.session());
        }
        return failed(order, ((CheckoutOutcome.Canceled) outcome).reasonCode());
    }

    private PaymentResult paid(Order order, CheckoutSession session) {
        progress.paid(order, session.chargeId());
        session.chargeId().ifPresent(charge -> copy(order.number(), charge));
        return stored(order);
    }

    private PaymentResult failed(Order order, Optional<ReasonCode> reason) {
        boolean declined = reason.filter(ReasonCode.DECLINED::is).isPresent();
        progress.failed(order.number(), declined ? OrderState.DECLINED : OrderState.CANCELED, reason);
        return stored(order);
    }

    private PaymentResult unknown(Order order, AmazonPayException failure) {
        LOG.log(Level.WARNING, failure.getMessage());
        progress.unknown(order.number());
        return PaymentResult.of(Kind.CHECKING, order);
    }

    /** A refusal proves that nothing was paid only if no earlier attempt is still unknown. */
    private PaymentResult notDone(Order order, Claim claim, AmazonPayException failure, PaymentResult result) {
        if (!claim.first()) {
            return unknown(order, failure);
        }
        LOG.log(Level.WARNING, failure.getMessage());
        progress.surelyNotPaid(order.number());
        return result;
    }

    private PaymentResult unreadable(Order order) {
        return order.state() == OrderState.CHECKING_PAYMENT
                ? PaymentResult.of(Kind.CHECKING, order)
                : PaymentResult.of(Kind.TRY_AGAIN, order);
    }

    /** Only a picture for the pages: the order is paid, whether or not it can be drawn now. */
    private void copy(OrderNumber number, ChargeId charge) {
        try {
            progress.charged(number, pay.charges().get(charge));
        } catch (AmazonPayException later) {
            LOG.log(Level.INFO, later.getMessage());
        }
    }

    private PaymentResult stored(Order before) {
        return PaymentResult.of(orders.find(before.number()).orElse(before));
    }

    private static PaymentResult over(Order order, CheckoutSession session) {
        return session.status().isBecause(ReasonCode.DECLINED)
                ? PaymentResult.of(Kind.DECLINED, order)
                : PaymentResult.of(Kind.CANCELED, order);
    }

    private static Refusal why(RequestRejectedException refused) {
        return refused.reasonCode().filter(ReasonCode.AMOUNT_MISMATCH::is).isPresent()
                ? Refusal.AMOUNT_DIFFERS
                : Refusal.NOT_APPROVED;
    }
}
