package io.github.amazonpaygateway.token;

/** What solution providers need to act for other merchants. Fails as {@link io.github.amazonpaygateway.failure} tells. */
public interface AuthorizationTokens {

    /**
     * The token to act for that merchant. For solution providers only, and only in the live environment.
     *
     * @throws IllegalArgumentException when the merchant id is blank
     */
    AuthorizationToken get(MwsAuthToken token, String merchantId);
}
