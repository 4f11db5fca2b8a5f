package io.github.amazonpaygateway.checkout;

import io.github.amazonpaygateway.id.CheckoutSessionId;

/** What can be done with a CheckoutSession. Every method fails as {@link io.github.amazonpaygateway.failure} tells. */
public interface CheckoutSessions {

    /** Creates a session on the server; usually the button does it in the browser. */
    CheckoutSession create(CreateCheckoutSession request);

    /**
     * The session as it stands now. The id that comes back in a URL is not authenticated: compare the session with the
     * shopper's own before acting on it.
     */
    CheckoutSession get(CheckoutSessionId id);

    /** Sets amount, result page and metadata; the answer holds the URL to send the buyer to. */
    CheckoutSession update(CheckoutSessionId id, UpdateCheckoutSession request);

    /**
     * Completes the session after the buyer came back to the result page. A session that is completed already, by an
     * earlier call whose answer was lost, is a completed one: asking again is harmless. After a refusal, for example
     * because the buyer has not paid yet, the next attempt needs a new key: Amazon may give the refusal again for the old
     * one.
     *
     * <p>With URL version v1 nothing is sent but reads: Amazon completed the session when the buyer came back. While the
     * session is open this is the same refusal as with v2, {@code InvalidCheckoutSessionStatus}, and the buyer may still
     * pay. Money that was paid in another amount, or a session that could not be read, is an outcome unknown.
     */
    CheckoutOutcome complete(CheckoutSessionId id, CompleteCheckoutSession request);

    /**
     * Ends a checkout that happened on one page of the shop (single page checkout): names address and amount, without a
     * redirect. Look at the state: a session that is canceled, also because the payment was declined, or completed by an
     * earlier call is an answer, not an exception.
     */
    CheckoutSession finalizeSession(CheckoutSessionId id, FinalizeCheckoutSession request);
}
