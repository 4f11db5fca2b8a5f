package io.github.amazonpaygateway.account;

import java.net.URI;
import java.util.Optional;

/**
 * How a claim goes on.
 *
 * @param location where the merchant has to go to finish it, when Amazon says so
 */
public record MerchantAccountClaim(Optional<URI> location) {

    /** Shows only whether there is a way to go: the address may let anybody in. */
    @Override
    public String toString() {
        return "MerchantAccountClaim[" + (location.isPresent() ? "location" : "") + "]";
    }
}
