package io.github.amazonpaygateway.id;

import java.io.Serializable;

/**
 * The name of one store, for example {@code amzn1.application-oa2-client.…}.
 *
 * @param value the text as Amazon gave it; opaque
 */
public record StoreId(String value) implements Serializable {

    /** @throws IllegalArgumentException when the text is blank, too long or cannot be part of a path */
    public StoreId {
        IdText.check("storeId", value);
    }

    /** The id that Amazon gave. */
    public static StoreId of(String value) {
        return new StoreId(value);
    }

    /** The bare text, so that an id can be used as path parameter as it is. */
    @Override
    public String toString() {
        return value;
    }
}
