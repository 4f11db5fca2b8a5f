package io.github.amazonpaygateway.permission;

/** What a buyer consented to. */
public enum ChargePermissionType {
    /** One order, possibly charged in parts; 180 days, or 13 months when extended. */
    ONE_TIME("OneTime"),
    /** A subscription; 13 months, restarted by each charge. */
    RECURRING("Recurring"),
    /** A stored payment method. */
    PAYMENT_METHOD_ON_FILE("PaymentMethodOnFile"),
    /**
     * A type that this version does not know, or none in the answer; the text is in
     * {@link ChargePermission#unrecognized()}.
     */
    UNRECOGNIZED("");

    private final String text;

    ChargePermissionType(String text) {
        this.text = text;
    }

    /** As Amazon writes it; empty for {@link #UNRECOGNIZED}. */
    public String text() {
        return text;
    }
}
