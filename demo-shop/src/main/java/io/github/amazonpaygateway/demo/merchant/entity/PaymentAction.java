package io.github.amazonpaygateway.demo.merchant.entity;

import io.github.amazonpaygateway.demo.orders.entity.OrderNumber;
import io.github.amazonpaygateway.id.RefundId;
import io.github.amazonpaygateway.idempotency.IdempotencyKey;
import io.github.amazonpaygateway.money.Money;
import java.time.Instant;
import java.util.Optional;

/**
 * Money that the merchant moved, or tried to.
 *
 * @param key stored before Amazon is asked; repeating the action with it is harmless
 * @param number of which order
 * @param kind which way
 * @param amount how much
 * @param state how far it is
 * @param refundId the Refund, if one was made
 * @param refundState the name of a {@code RefundState}, or Amazon's word for one that is not known
 * @param reason why not, as Amazon said it
 * @param created when it was stored
 */
public record PaymentAction(
        IdempotencyKey key,
        OrderNumber number,
        Kind kind,
        Money amount,
        State state,
        Optional<RefundId> refundId,
        Optional<String> refundState,
        Optional<String> reason,
        Instant created) {

    /** Which way the money moves. */
    public enum Kind {
        CAPTURE,
        REFUND
    }

    /** How far an action is. */
    public enum State {
        /** Stored and sent, without an answer so far. */
        SENT,
        /** Sent, and nobody knows whether it was done. */
        UNKNOWN,
        DONE,
        /** Amazon declined it. */
        DECLINED,
        /** Not done: Amazon refused it, or could not be reached. */
        REFUSED
    }

    /** Whether Amazon has to be asked again, with the same key. */
    public boolean isUnfinished() {
        return state == State.SENT || state == State.UNKNOWN;
    }

    /** For the merchant. */
    public String words() {
        return (kind == Kind.CAPTURE ? "Capture of " : "Refund of ") + amount + ": "
                + switch (state) {
                    case SENT -> "sent, no answer yet";
                    case UNKNOWN -> "outcome unknown, ask again";
                    case DONE -> refundState.map(PaymentAction::refundWords).orElse("done");
                    case DECLINED -> "declined";
                    case REFUSED -> "not done";
                }
                + reason.map(code -> " (" + code + ")").orElse("");
    }

    private static String refundWords(String state) {
        return switch (state) {
            case "REFUND_INITIATED" -> "on its way to the buyer";
            case "REFUNDED" -> "given back";
            case "DECLINED" -> "declined";
            default -> state;
        };
    }
}
