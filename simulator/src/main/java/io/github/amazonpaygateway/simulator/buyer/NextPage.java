package io.github.amazonpaygateway.simulator.buyer;

/**
 * Where the buyer's browser goes next.
 *
 * @param checkoutSessionId the session the buyer is in
 * @param url absolute; a URL of the merchant carries {@code amazonCheckoutSessionId} in its query
 */
public record NextPage(String checkoutSessionId, String url) {}
