package io.github.amazonpaygateway.demo.checkout.entity;

/** Why a checkout does not go on. Nothing was paid. */
public enum Refusal {
    NOT_YOURS("This checkout was not started in this browser. Please start again from your cart."),
    OTHER_SESSION("This checkout goes on with another Amazon Pay session. Please use that one, or start again from your"
            + " cart."),
    SESSION_OVER("This Amazon Pay session is over. Please start again from your cart."),
    NO_ADDRESS("Amazon Pay did not tell us where to send the order. Please choose an address and try again."),
    NOT_APPROVED("The payment has not been confirmed at Amazon Pay yet."),
    AMOUNT_DIFFERS("The amount confirmed at Amazon Pay is not the amount of your order, so nothing was charged. Please"
            + " review the order again."),
    CART_EMPTY("Your cart is empty."),
    REJECTED("Amazon Pay did not accept this. Nothing was charged. Please start again from your cart.");

    private final String words;

    Refusal(String words) {
        this.words = words;
    }

    /** For the shopper. */
    public String words() {
        return words;
    }
}
