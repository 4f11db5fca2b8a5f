package io.github.amazonpaygateway.button;

import io.github.amazonpaygateway.buyer.BuyerScope;
import io.github.amazonpaygateway.limit.ReturnUrlLimit;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * The payload of a button by which the buyer only signs in. No session comes of it: the buyer comes back to
 * {@code signInReturnUrl} with {@code buyerToken}, with which {@link io.github.amazonpaygateway.buyer.Buyers} tells who it
 * is.
 *
 * @param signInReturnUrl after the buyer agreed; absolute, at most 512 characters, https, or http for localhost in the
 *     sandbox
 * @param signInCancelUrl after the buyer gave up, under the same rules; without it the return URL, then
 *     without a token (inferred)
 * @param storeId the store; without it the configured one
 * @param signInScopes what the shop wants to know of the buyer; empty for Amazon's default
 */
public record SignIn(
        URI signInReturnUrl, Optional<URI> signInCancelUrl, Optional<String> storeId, List<BuyerScope> signInScopes) {

    private static final ReturnUrlLimit RETURN_URL = new ReturnUrlLimit("signInReturnUrl");
    private static final ReturnUrlLimit CANCEL_URL = new ReturnUrlLimit("signInCancelUrl");

    /** @throws IllegalArgumentException when a part is one that Amazon refuses */
    public SignIn {
        RETURN_URL.check(signInReturnUrl);
        signInCancelUrl.ifPresent(CANCEL_URL::check);
        if (storeId.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("storeId must not be blank; leave it out for the configured one");
        }
        signInScopes = List.copyOf(signInScopes);
    }

    /** The buyer comes back to this page. */
    public static SignIn returningTo(URI signInReturnUrl) {
        return new SignIn(signInReturnUrl, Optional.empty(), Optional.empty(), List.of());
    }

    /** @throws IllegalArgumentException when Amazon would refuse the URL */
    public SignIn withCancelUrl(URI url) {
        return new SignIn(signInReturnUrl, Optional.of(url), storeId, signInScopes);
    }

    /** @throws IllegalArgumentException when the id is blank */
    public SignIn withStoreId(String id) {
        return new SignIn(signInReturnUrl, signInCancelUrl, Optional.of(id), signInScopes);
    }

    /** What the shop needs to know, and no more. */
    public SignIn withScopes(List<BuyerScope> wanted) {
        return new SignIn(signInReturnUrl, signInCancelUrl, storeId, wanted);
    }
}
