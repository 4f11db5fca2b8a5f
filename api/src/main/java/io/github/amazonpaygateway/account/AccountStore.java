package io.github.amazonpaygateway.account;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * A store of a new merchant account.
 *
 * @param domainUrls where it is on the web, at least one
 * @param storeName as buyers know it
 * @param privacyPolicyUrl what it promises about data
 * @param status where it stands
 */
public record AccountStore(
        List<URI> domainUrls,
        Optional<String> storeName,
        Optional<URI> privacyPolicyUrl,
        Optional<AccountStatus> status) {

    /** @throws IllegalArgumentException when there is no domain */
    public AccountStore {
        domainUrls = List.copyOf(domainUrls);
        if (domainUrls.isEmpty()) {
            throw new IllegalArgumentException("domainUrls must hold at least one");
        }
    }

    /** A store with this name at this address. */
    public static AccountStore of(String storeName, URI domain) {
        return new AccountStore(List.of(domain), Optional.of(storeName), Optional.empty(), Optional.empty());
    }
}
