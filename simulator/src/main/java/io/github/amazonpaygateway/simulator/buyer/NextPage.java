package io.github.amazonpaygateway.simulator.buyer;

/**
 * Where the buyer's browser goes next.
 *
 * @param checkoutSessionId the session the buyer is in; of a sign-in, which has none, its own id
 * @param url absolute; a URL of the merchant carries {@code amazonCheckoutSessionId} or {@code buyerToken} in its query
 */
public record NextPage(String checkoutSessionId, String url) {}
