package io.github.amazonpaygateway.demo.merchant.entity;

/**
 * Whether an action may be sent to Amazon.
 *
 * @param kind the answer
 * @param action the one that is stored: the wanted one, or the one that has its key already
 */
public record Beginning(Kind kind, PaymentAction action) {

    /** The answer. */
    public enum Kind {
        /** It is stored and may be sent. */
        STORED,
        /** Its key was used before: a double click, or a reload. */
        KNOWN,
        /** Another action of the same payment is not finished. */
        BUSY,
        /** More than is left to be refunded. */
        TOO_MUCH
    }
}
