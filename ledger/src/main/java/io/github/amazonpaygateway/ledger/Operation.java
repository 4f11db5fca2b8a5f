package io.github.amazonpaygateway.ledger;

/** What an intent does with money. */
public enum Operation {
    /** Completes a CheckoutSession after the buyer came back. */
    CHECKOUT,
    /** Reserves an amount: a Charge that is captured later. */
    AUTHORIZE,
    /** Takes an amount at once: a Charge with {@code captureNow}. */
    PURCHASE,
    /** Takes what is authorized, whole or in part. */
    CAPTURE,
    /** Gives up a Charge that is not captured. */
    CANCEL,
    /** Gives back what is captured, whole or in part, several times if need be. */
    REFUND,
    /** Ends a ChargePermission. */
    CLOSE_PERMISSION
}
