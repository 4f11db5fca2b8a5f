package io.github.amazonpaygateway.id;

import java.io.Serializable;

/**
 * The name of one Refund, for example {@code S01-5105180-3221187-R056351}.
 *
 * @param value the text as Amazon gave it; opaque
 */
public record RefundId(String value) implements Serializable {

    /** @throws IllegalArgumentException when the text is blank, too long or cannot be part of a path */
    public RefundId {
        IdText.check("refundId", value);
    }

    /** The id that Amazon gave. */
    public static RefundId of(String value) {
        return new RefundId(value);
    }

    /** The bare text, so that an id can be used as path parameter as it is. */
    @Override
    public String toString() {
        return value;
    }
}
