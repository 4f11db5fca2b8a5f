package io.github.amazonpaygateway.demo.checkout.control;

import io.github.amazonpaygateway.checkout.CheckoutSession;
import io.github.amazonpaygateway.checkout.CheckoutSessionState;
import io.github.amazonpaygateway.demo.checkout.entity.Binding;
import io.github.amazonpaygateway.demo.checkout.entity.CheckoutResult;
import io.github.amazonpaygateway.demo.checkout.entity.CheckoutResult.Kind;
import io.github.amazonpaygateway.demo.checkout.entity.Refusal;
import io.github.amazonpaygateway.demo.orders.control.OrderPayments;
import io.github.amazonpaygateway.demo.orders.control.OrderProgress;
import io.github.amazonpaygateway.demo.orders.control.Orders;
import io.github.amazonpaygateway.demo.orders.entity.IntentNames;
import io.github.amazonpaygateway.demo.orders.entity.Order;
import io.github.amazonpaygateway.demo.orders.entity.OrderNumber;
import io.github.amazonpaygateway.demo.orders.entity.OrderState;
import io.github.amazonpaygateway.demo.shopper.entity.ShopperId;
import io.github.amazonpaygateway.failure.AmazonPayUnavailableException;
import io.github.amazonpaygateway.failure.ReasonCode;
import io.github.amazonpaygateway.id.CheckoutSessionId;
import io.github.amazonpaygateway.ledger.IntentId;
import io.github.amazonpaygateway.ledger.PaymentRequest;
import io.github.amazonpaygateway.ledger.PaymentResult;
import io.github.amazonpaygateway.ledger.Payments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.Optional;

/**
 * Completes the payment when the buyer comes back from Amazon. The ledger compares owner, amount and currency, does it
 * once, and finds out what became of it when nobody knows; here is decided what the buyer is told.
 */
@ApplicationScoped
public class Completion {

    private static final System.Logger LOG = System.getLogger(Completion.class.getName());

    @Inject
    Payments payments;

    @Inject
    SessionBinding binding;

    @Inject
    Orders orders;

    @Inject
    OrderProgress progress;

    @Inject
    OrderPayments following;

    /** For the container. */
    public Completion() {}

    public Completion(
            Payments payments, SessionBinding binding, Orders orders, OrderProgress progress, OrderPayments following) {
        this.payments = payments;
        this.binding = binding;
        this.orders = orders;
        this.progress = progress;
        this.following = following;
    }

    /** What came of the payment; asks Amazon to complete it when that is due. */
    public CheckoutResult complete(ShopperId shopper, OrderNumber number, CheckoutSessionId id) {
        return orders.find(shopper, number)
                .map(order -> complete(order, id))
                .orElse(CheckoutResult.refused(Refusal.NOT_YOURS));
    }

    private CheckoutResult complete(Order order, CheckoutSessionId id) {
        return switch (order.state()) {
            case PAID, INVOICED, DECLINED, CANCELED -> CheckoutResult.of(order);
            case AWAITING_PAYMENT, CHECKING_PAYMENT -> due(order, id);
        };
    }

    private CheckoutResult due(Order order, CheckoutSessionId id) {
        try {
            return due(order, binding.bind(order.shopper(), order.number(), id));
        } catch (AmazonPayUnavailableException notNow) {
            LOG.log(Level.WARNING, notNow.getMessage());
            return CheckoutResult.of(order);
        }
    }

    private CheckoutResult due(Order order, Binding binding) {
        if (binding instanceof Binding.Bound bound) {
            return decide(order, bound.session());
        }
        return binding instanceof Binding.Over over
                ? over(order, over.session())
                : CheckoutResult.refused(binding.refusal());
    }

    private CheckoutResult decide(Order order, CheckoutSession session) {
        IntentId intent = IntentNames.ofCheckout(order, session.checkoutSessionId());
        Optional<PaymentResult> known = payments.status(intent);
        if (known.isEmpty() && session.status().state() == CheckoutSessionState.CANCELED) {
            following.failed(order, session.status().reasonCode()); // given up before it was asked for
            return stored(order);
        }
        boolean first = progress.checking(order);
        return first || isUnderWay(order)
                ? told(order, asked(order, session.checkoutSessionId(), first ? known : payments.status(intent), first))
                : stored(order);
    }

    /** By another request, or since an earlier one, and with the same amount. */
    private boolean isUnderWay(Order order) {
        return orders.find(order.number())
                .filter(now -> now.state() == OrderState.CHECKING_PAYMENT)
                .filter(now -> now.total().equals(order.total()))
                .isPresent();
    }

    /** What was surely not done is tried anew, by whoever is the first to want that. */
    private PaymentResult asked(Order order, CheckoutSessionId session, Optional<PaymentResult> known, boolean first) {
        IntentId intent = IntentNames.ofCheckout(order, session);
        if (known.isEmpty()) {
            return payments.perform(
                    intent,
                    PaymentRequest.checkout(session, order.total())
                            .ownedBy(order.number().value()));
        }
        return first && known.get() instanceof PaymentResult.NotSent
                ? payments.retry(intent)
                : payments.resolve(intent);
    }

    private CheckoutResult told(Order order, PaymentResult result) {
        following.follow(order, result);
        if (result instanceof PaymentResult.NotSent notSent) {
            return notSent(order, notSent);
        }
        return stored(order);
    }

    private CheckoutResult notSent(Order order, PaymentResult.NotSent why) {
        LOG.log(Level.WARNING, "{0} was not sent: {1}", why.intent(), why.explanation());
        return switch (why.why()) {
            case UNAVAILABLE -> CheckoutResult.of(Kind.TRY_AGAIN, order);
            case SESSION_DIFFERS -> CheckoutResult.refused(Refusal.AMOUNT_DIFFERS);
            default -> CheckoutResult.refused(Refusal.NOT_APPROVED);
        };
    }

    private CheckoutResult stored(Order before) {
        return CheckoutResult.of(orders.find(before.number()).orElse(before));
    }

    private static CheckoutResult over(Order order, CheckoutSession session) {
        return session.status().isBecause(ReasonCode.DECLINED)
                ? CheckoutResult.of(Kind.DECLINED, order)
                : CheckoutResult.of(Kind.CANCELED, order);
    }
}
