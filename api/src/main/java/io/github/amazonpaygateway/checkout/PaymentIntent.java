package io.github.amazonpaygateway.checkout;

/** What shall happen to the money when the session is completed. */
public enum PaymentIntent {
    /** Nothing: only the ChargePermission is made. */
    CONFIRM("Confirm"),
    /** The amount is authorized, to be captured later. */
    AUTHORIZE("Authorize"),
    /** The amount is taken at once. */
    AUTHORIZE_WITH_CAPTURE("AuthorizeWithCapture"),
    /** An intent that this version does not know; the text is in {@link CheckoutSession#unrecognized()}. */
    UNRECOGNIZED("");

    private final String text;

    PaymentIntent(String text) {
        this.text = text;
    }

    /** As Amazon writes it; empty for {@link #UNRECOGNIZED}. */
    public String text() {
        return text;
    }
}
