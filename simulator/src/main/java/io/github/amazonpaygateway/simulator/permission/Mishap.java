package io.github.amazonpaygateway.simulator.permission;

import java.util.Arrays;
import java.util.Optional;

/** What can befall a permission without the merchant's doing. */
public enum Mishap {
    PAYMENT_METHOD_INVALID("PaymentMethodInvalid", false),
    PAYMENT_METHOD_DELETED("PaymentMethodDeleted", false),
    PAYMENT_METHOD_EXPIRED("PaymentMethodExpired", false),
    PAYMENT_METHOD_NOT_ALLOWED("PaymentMethodNotAllowed", false),
    PAYMENT_METHOD_NOT_SET("PaymentMethodNotSet", false),
    BILLING_ADDRESS_DELETED("BillingAddressDeleted", false),
    MFA_FAILED("MFAFailed", false),
    AMOUNT_NOT_SET("AmountNotSet", false),
    // Seen among the reasons of a permission; in which state, and what ends it, nobody says.
    TRANSACTION_AMOUNT_EXCEEDED("TransactionAmountExceeded", false),
    BUYER_CANCELED("BuyerCanceled", true),
    BUYER_CLOSED("BuyerClosed", true),
    AMAZON_CANCELED("AmazonCanceled", true),
    AMAZON_CLOSED("AmazonClosed", true);

    private final String reasonCode;
    private final boolean end;

    Mishap(String reasonCode, boolean end) {
        this.reasonCode = reasonCode;
        this.end = end;
    }

    /** The mishap of a reason code. */
    public static Optional<Mishap> of(String reasonCode) {
        return Arrays.stream(values())
                .filter(mishap -> mishap.reasonCode.equals(reasonCode))
                .findFirst();
    }

    /** All reason codes. */
    public static String[] reasonCodes() {
        return Arrays.stream(values()).map(Mishap::reasonCode).toArray(String[]::new);
    }

    /** As the API spells it. */
    public String reasonCode() {
        return reasonCode;
    }

    /** Whether it closes the permission; else the buyer can repair it. */
    boolean isEnd() {
        return end;
    }
}
