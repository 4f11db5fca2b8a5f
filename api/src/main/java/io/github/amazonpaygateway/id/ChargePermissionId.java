package io.github.amazonpaygateway.id;

import java.io.Serializable;

/**
 * The name of one ChargePermission, for example {@code S01-5105180-3221187}.
 *
 * @param value the text as Amazon gave it; opaque
 */
public record ChargePermissionId(String value) implements Serializable {

    /** @throws IllegalArgumentException when the text is blank, too long or cannot be part of a path */
    public ChargePermissionId {
        IdText.check("chargePermissionId", value);
    }

    /** The id that Amazon gave. */
    public static ChargePermissionId of(String value) {
        return new ChargePermissionId(value);
    }

    /** The bare text, so that an id can be used as path parameter as it is. */
    @Override
    public String toString() {
        return value;
    }
}
