package io.github.amazonpaygateway.id;

import java.io.Serializable;

/**
 * The name of one Charge, for example {@code S01-5105180-3221187-C056351}.
 *
 * @param value the text as Amazon gave it; opaque
 */
public record ChargeId(String value) implements Serializable {

    /** @throws IllegalArgumentException when the text is blank, too long or cannot be part of a path */
    public ChargeId {
        IdText.check("chargeId", value);
    }

    /** The id that Amazon gave. */
    public static ChargeId of(String value) {
        return new ChargeId(value);
    }

    /** The bare text, so that an id can be used as path parameter as it is. */
    @Override
    public String toString() {
        return value;
    }
}
