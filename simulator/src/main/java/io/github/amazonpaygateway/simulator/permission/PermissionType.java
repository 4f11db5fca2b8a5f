package io.github.amazonpaygateway.simulator.permission;

import java.util.Arrays;

/** What a consent is for. */
public enum PermissionType {
    /** One order. */
    ONE_TIME("OneTime"),
    /** A subscription. */
    RECURRING("Recurring"),
    /** Any later order. */
    PAYMENT_METHOD_ON_FILE("PaymentMethodOnFile");

    private final String wireName;

    PermissionType(String wireName) {
        this.wireName = wireName;
    }

    /** The value of {@code chargePermissionType}. */
    public String wireName() {
        return wireName;
    }

    /** The type of a value that has been checked. */
    public static PermissionType of(String wireName) {
        return Arrays.stream(values())
                .filter(type -> type.wireName.equals(wireName))
                .findFirst()
                .orElseThrow();
    }
}
