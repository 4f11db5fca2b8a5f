package io.github.amazonpaygateway.id;

import java.io.Serializable;

/**
 * The name of one merchant account at Amazon.
 *
 * @param value the text as Amazon gave it; opaque
 */
public record MerchantAccountId(String value) implements Serializable {

    /** @throws IllegalArgumentException when the text is blank, too long or cannot be part of a path */
    public MerchantAccountId {
        IdText.check("merchantAccountId", value);
    }

    /** The id that Amazon gave. */
    public static MerchantAccountId of(String value) {
        return new MerchantAccountId(value);
    }

    /** The bare text, so that an id can be used as path parameter as it is. */
    @Override
    public String toString() {
        return value;
    }
}
