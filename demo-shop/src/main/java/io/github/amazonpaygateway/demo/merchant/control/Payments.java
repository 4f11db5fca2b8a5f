package io.github.amazonpaygateway.demo.merchant.control;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.charge.CancelCharge;
import io.github.amazonpaygateway.charge.CaptureCharge;
import io.github.amazonpaygateway.charge.Charge;
import io.github.amazonpaygateway.charge.ChargeOutcome;
import io.github.amazonpaygateway.charge.ChargeState;
import io.github.amazonpaygateway.demo.merchant.entity.Beginning;
import io.github.amazonpaygateway.demo.merchant.entity.Notice;
import io.github.amazonpaygateway.demo.merchant.entity.PaymentAction;
import io.github.amazonpaygateway.demo.merchant.entity.PaymentAction.Kind;
import io.github.amazonpaygateway.demo.merchant.entity.PaymentAction.State;
import io.github.amazonpaygateway.demo.orders.control.OrderProgress;
import io.github.amazonpaygateway.demo.orders.control.Orders;
import io.github.amazonpaygateway.demo.orders.entity.Order;
import io.github.amazonpaygateway.demo.orders.entity.OrderNumber;
import io.github.amazonpaygateway.failure.AmazonPayException;
import io.github.amazonpaygateway.failure.AmazonPayUnavailableException;
import io.github.amazonpaygateway.failure.OutcomeUnknownException;
import io.github.amazonpaygateway.failure.ReasonCode;
import io.github.amazonpaygateway.failure.RequestRejectedException;
import io.github.amazonpaygateway.id.ChargeId;
import io.github.amazonpaygateway.idempotency.IdempotencyKey;
import io.github.amazonpaygateway.money.Money;
import io.github.amazonpaygateway.refund.CreateRefund;
import io.github.amazonpaygateway.refund.RefundOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.Set;

/** Captures, cancels and refunds. The key of each form is stored before Amazon is asked, so a double click acts once. */
@ApplicationScoped
public class Payments {

    private static final System.Logger LOG = System.getLogger(Payments.class.getName());

    /** Answers to the repetition of an unknown action that prove that it was not done. */
    private static final Set<ReasonCode> FINAL =
            Set.of(ReasonCode.TRANSACTION_AMOUNT_EXCEEDED, ReasonCode.TRANSACTION_COUNT_EXCEEDED);

    @Inject
    AmazonPayGateway pay;

    @Inject
    Orders orders;

    @Inject
    OrderProgress progress;

    @Inject
    PaymentActions actions;

    @Inject
    PaymentReading reading;

    /** For the container. */
    public Payments() {}

    public Payments(
            AmazonPayGateway pay,
            Orders orders,
            OrderProgress progress,
            PaymentActions actions,
            PaymentReading reading) {
        this.pay = pay;
        this.orders = orders;
        this.progress = progress;
        this.actions = actions;
        this.reading = reading;
    }

    /** Takes the amount; what is not taken is released. */
    public Notice capture(IdempotencyKey key, OrderNumber number, Money amount) {
        return begin(actions.action(key, number, Kind.CAPTURE, amount));
    }

    /** Gives the amount back; not more than was captured, although Amazon would allow a little more. */
    public Notice refund(IdempotencyKey key, OrderNumber number, Money amount) {
        return begin(actions.action(key, number, Kind.REFUND, amount));
    }

    /** Gives up what was authorized. */
    public Notice cancel(OrderNumber number) {
        try {
            Charge charge = pay.charges()
                    .cancel(chargeOf(number), CancelCharge.because("Canceled by the merchant in the demo shop"));
            progress.charged(number, charge);
            return Notice.good("The payment is canceled. Nothing will be charged.");
        } catch (RequestRejectedException refused) {
            return Notice.bad(PlainWords.of(refused));
        } catch (AmazonPayUnavailableException | OutcomeUnknownException unclear) {
            LOG.log(Level.WARNING, unclear.getMessage());
            return Notice.wait("Amazon Pay gave no clear answer. Refresh to see whether it is canceled.");
        }
    }

    /** Repeats an action whose outcome is unknown, with its own key. */
    public Notice askAgain(IdempotencyKey key) {
        return actions.find(key)
                .map(action -> action.isUnfinished() ? send(action, false) : already(action))
                .orElse(Notice.bad("There is no such action."));
    }

    private Notice begin(PaymentAction action) {
        Beginning beginning = actions.begin(action);
        return switch (beginning.kind()) {
            case STORED -> send(action, true);
            case KNOWN -> already(beginning.action());
            case BUSY ->
                Notice.bad("Another action of this payment is not finished. Ask Amazon Pay again for that one first.");
            case TOO_MUCH ->
                Notice.bad("Only " + actions.refundable(action.number()) + " of this payment can be refunded.");
        };
    }

    private static Notice already(PaymentAction action) {
        return switch (action.state()) {
            case DONE -> Notice.good("Done once. " + action.words() + ".");
            case SENT, UNKNOWN -> Notice.wait(action.words() + ".");
            case DECLINED, REFUSED -> Notice.bad(action.words() + ".");
        };
    }

    private Notice send(PaymentAction action, boolean first) {
        try {
            return action.kind() == Kind.CAPTURE ? sendCapture(action) : sendRefund(action);
        } catch (OutcomeUnknownException unknown) {
            return unknown(action, unknown);
        } catch (AmazonPayUnavailableException notNow) {
            return first
                    ? refused(action, notNow, "Amazon Pay cannot be reached right now. Nothing was moved; try again.")
                    : unknown(action, notNow);
        } catch (RequestRejectedException refused) {
            boolean proof =
                    first || refused.reasonCode().filter(FINAL::contains).isPresent();
            return proof ? refused(action, refused, PlainWords.of(refused)) : unknown(action, refused);
        }
    }

    private Notice sendCapture(PaymentAction action) {
        ChargeOutcome outcome = pay.charges()
                .capture(
                        chargeOf(action.number()),
                        CaptureCharge.of(action.amount()).withKey(action.key()));
        if (outcome instanceof ChargeOutcome.Accepted accepted) {
            return captured(action, accepted.charge());
        }
        ChargeOutcome.Declined declined = (ChargeOutcome.Declined) outcome;
        declined.charge().ifPresent(charge -> progress.charged(action.number(), charge));
        actions.ended(action.key(), State.DECLINED, Optional.of(declined.code().value()));
        return Notice.bad(PlainWords.of(declined.reason()));
    }

    private Notice captured(PaymentAction action, Charge charge) {
        actions.ended(action.key(), State.DONE, Optional.empty());
        progress.charged(action.number(), charge);
        return charge.status().state() == ChargeState.CAPTURE_INITIATED
                ? Notice.wait("The capture of " + action.amount() + " is under way. Refresh later.")
                : Notice.good("Captured " + action.amount() + ".");
    }

    private Notice sendRefund(PaymentAction action) {
        RefundOutcome outcome = pay.refunds()
                .create(CreateRefund.of(chargeOf(action.number()), action.amount())
                        .withKey(action.key()));
        if (outcome instanceof RefundOutcome.Accepted accepted) {
            actions.refunded(action.key(), accepted.refund());
            reading.refresh(action.number());
            return Notice.good("The refund of " + action.amount() + " is on its way. It takes Amazon Pay a moment.");
        }
        RefundOutcome.Declined declined = (RefundOutcome.Declined) outcome;
        actions.ended(action.key(), State.DECLINED, Optional.of(declined.code().value()));
        return Notice.bad("Amazon Pay declined the refund (" + declined.code() + "). Nothing was given back.");
    }

    private Notice unknown(PaymentAction action, AmazonPayException failure) {
        LOG.log(Level.WARNING, failure.getMessage());
        actions.ended(action.key(), State.UNKNOWN, Optional.empty());
        return Notice.wait("Nobody knows yet whether this was done. Ask Amazon Pay again below; it acts only once.");
    }

    private Notice refused(PaymentAction action, AmazonPayException failure, String words) {
        LOG.log(Level.WARNING, failure.getMessage());
        actions.ended(action.key(), State.REFUSED, failure.reasonCode().map(ReasonCode::value));
        return Notice.bad(words);
    }

    private ChargeId chargeOf(OrderNumber number) {
        return orders.find(number).flatMap(Order::payment).orElseThrow().chargeId();
    }
}
