package io.github.amazonpaygateway.demo.checkout.entity;

import io.github.amazonpaygateway.checkout.CheckoutSession;

/** Whether a CheckoutSession that came back in a URL belongs to the shopper who brought it. */
public sealed interface Binding {

    /** What to tell the shopper when the checkout cannot go on with this session. */
    default Refusal refusal() {
        return this instanceof Refused refused ? refused.why() : Refusal.SESSION_OVER;
    }

    /**
     * It does.
     *
     * @param checkout the shopper's own
     * @param session as read from Amazon
     */
    record Bound(Checkout checkout, CheckoutSession session) implements Binding {}

    /**
     * It is over without a payment and does not say whose it was. Nothing can be paid with it, so it may be talked
     * about, but it changes nothing.
     */
    record Over(Checkout checkout, CheckoutSession session) implements Binding {}

    /** It does not, or nobody can tell. */
    record Refused(Refusal why) implements Binding {}
}
