package io.github.amazonpaygateway.demo.merchant.entity;

import io.github.amazonpaygateway.demo.orders.entity.IntentNames;
import io.github.amazonpaygateway.ledger.IntentId;
import io.github.amazonpaygateway.ledger.Operation;
import io.github.amazonpaygateway.ledger.PaymentResult;
import io.github.amazonpaygateway.money.Money;
import java.util.Optional;

/**
 * What the merchant did to a payment, or tried to.
 *
 * @param intent its name in the ledger
 * @param kind what
 * @param amount how much, if it was sent and is about an amount
 * @param state how far it is
 * @param reason why not, as Amazon or the ledger said it
 */
public record PaymentAction(
        IntentId intent, Operation kind, Optional<Money> amount, State state, Optional<String> reason) {

    /** How far an action is. */
    public enum State {
        DONE("done"),
        PENDING("under way"),
        UNKNOWN("outcome unknown, the shop finds out"),
        DECLINED("declined"),
        NOT_SENT("not done");

        private final String words;

        State(String words) {
            this.words = words;
        }
    }

    /** Empty when the shop cannot tell what it is. */
    public static Optional<PaymentAction> of(PaymentResult result) {
        Optional<Money> amount =
                result instanceof PaymentResult.Sent sent ? sent.payment().amount() : Optional.empty();
        return IntentNames.operation(result)
                .map(kind -> new PaymentAction(result.intent(), kind, amount, stateOf(result), reasonOf(result)));
    }

    private static State stateOf(PaymentResult result) {
        if (result instanceof PaymentResult.Done) {
            return State.DONE;
        }
        if (result instanceof PaymentResult.Declined) {
            return State.DECLINED;
        }
        if (result instanceof PaymentResult.Pending) {
            return State.PENDING;
        }
        return result instanceof PaymentResult.Unknown ? State.UNKNOWN : State.NOT_SENT;
    }

    private static Optional<String> reasonOf(PaymentResult result) {
        if (result instanceof PaymentResult.Declined declined) {
            return declined.reason().map(code -> code.value());
        }
        return result instanceof PaymentResult.NotSent notSent
                ? Optional.of(notSent.why().name())
                : Optional.empty();
    }

    /** Whether Amazon may be asked what became of it. */
    public boolean isUnfinished() {
        return state == State.PENDING || state == State.UNKNOWN;
    }

    /** Whether it has an effect, or may have one. */
    public boolean counts() {
        return state == State.DONE || isUnfinished();
    }

    /** For the merchant. */
    public String words() {
        return subject() + ": " + state.words
                + reason.map(code -> " (" + code + ")").orElse("");
    }

    private String subject() {
        String what = kind == Operation.CAPTURE ? "Capture" : kind == Operation.REFUND ? "Refund" : "Cancellation";
        return amount.map(money -> what + " of " + money).orElse(what);
    }
}
