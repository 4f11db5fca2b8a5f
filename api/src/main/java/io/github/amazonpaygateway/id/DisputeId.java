package io.github.amazonpaygateway.id;

import java.io.Serializable;

/**
 * The name of one Dispute, for example {@code P01-1111111-1111111-B123456}.
 *
 * @param value the text as Amazon gave it; opaque
 */
public record DisputeId(String value) implements Serializable {

    /** @throws IllegalArgumentException when the text is blank, too long or cannot be part of a path */
    public DisputeId {
        IdText.check("disputeId", value);
    }

    /** The id that Amazon gave. */
    public static DisputeId of(String value) {
        return new DisputeId(value);
    }

    /** The bare text, so that an id can be used as path parameter as it is. */
    @Override
    public String toString() {
        return value;
    }
}
