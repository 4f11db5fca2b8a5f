package io.github.amazonpaygateway.id;

import java.io.Serializable;

/**
 * The name of one CheckoutSession, for example {@code bd504926-f659-4ad7-a1a9-9a747aaf5275}.
 *
 * @param value the text as Amazon gave it; opaque
 */
public record CheckoutSessionId(String value) implements Serializable {

    /** @throws IllegalArgumentException when the text is blank, too long or cannot be part of a path */
    public CheckoutSessionId {
        IdText.check("checkoutSessionId", value);
    }

    /** The id that Amazon gave. */
    public static CheckoutSessionId of(String value) {
        return new CheckoutSessionId(value);
    }

    /** The bare text, so that an id can be used as path parameter as it is. */
    @Override
    public String toString() {
        return value;
    }
}
