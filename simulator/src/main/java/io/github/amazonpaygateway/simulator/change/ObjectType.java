package io.github.amazonpaygateway.simulator.change;

/** The kinds of objects, named as notifications name them. */
public enum ObjectType {
    /** A buyer's visit; nobody is notified of it. */
    CHECKOUT_SESSION,
    /** A buyer's consent. */
    CHARGE_PERMISSION,
    /** A payment attempt. */
    CHARGE,
    /** Money going back. */
    REFUND,
    /** A buyer's complaint to the bank. */
    CHARGEBACK
}
