package io.github.amazonpaygateway.account;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * What a provider tells about a store. What is empty is not said, or stays as it is.
 *
 * @param storeName as buyers know it
 * @param privacyPolicyUrl what it promises about data
 * @param merchantLogoUrl its logo
 * @param allowedOriginDomains on which pages its button may stand
 * @param allowedRedirectUrls where buyers may be sent back to
 */
public record StoreDetails(
        Optional<String> storeName,
        Optional<URI> privacyPolicyUrl,
        Optional<URI> merchantLogoUrl,
        List<URI> allowedOriginDomains,
        List<URI> allowedRedirectUrls) {

    public StoreDetails {
        allowedOriginDomains = List.copyOf(allowedOriginDomains);
        allowedRedirectUrls = List.copyOf(allowedRedirectUrls);
    }
}
