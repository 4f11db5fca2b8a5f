package io.github.amazonpaygateway.buyer;

/** What can be known of a buyer who signed in. Fails as {@link io.github.amazonpaygateway.failure} tells. */
public interface Buyers {

    /** Who signed in. */
    BuyerProfile get(BuyerToken token);
}
