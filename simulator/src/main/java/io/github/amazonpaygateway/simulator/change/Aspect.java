package io.github.amazonpaygateway.simulator.change;

/** What of an object has changed. */
public enum Aspect {
    /** Its state, by a call of the merchant's, by a charge or by the time. */
    STATE,
    /** Its state, because the buyer has mended the payment method. */
    STATE_BY_BUYER,
    /** Its payment method; the state is what it was. */
    PAYMENT_METHOD
}
