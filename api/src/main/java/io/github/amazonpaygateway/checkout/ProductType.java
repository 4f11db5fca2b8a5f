package io.github.amazonpaygateway.checkout;

/** What the buyer is asked for at Amazon. */
public enum ProductType {
    /** Address and payment method. */
    PAY_AND_SHIP("PayAndShip"),
    /** Payment method only, for goods that are not shipped. */
    PAY_ONLY("PayOnly"),
    /** Only who the buyer is. */
    SIGN_IN("SignIn"),
    /** Several addresses and a payment method. */
    PAY_AND_SHIP_MULTI_ADDRESS("PayAndShipMultiAddress"),
    /** A type that this version does not know; the text is in {@link CheckoutSession#unrecognized()}. */
    UNRECOGNIZED("");

    private final String text;

    ProductType(String text) {
        this.text = text;
    }

    /** As Amazon writes it; empty for {@link #UNRECOGNIZED}. */
    public String text() {
        return text;
    }
}
