package io.github.amazonpaygateway.account;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * What a provider tells about a merchant. What is empty is not said, or stays as it is.
 *
 * @param businessInfo the business
 * @param beneficiaryOwners who owns it
 * @param primaryContactPerson whom Amazon may ask
 * @param ipnEndpointUrls where notifications go
 * @param stores its stores
 * @param merchantStatus where it stands with the provider
 */
public record MerchantAccountDetails(
        Optional<BusinessInfo> businessInfo,
        List<BeneficiaryOwner> beneficiaryOwners,
        Optional<ContactPerson> primaryContactPerson,
        List<URI> ipnEndpointUrls,
        List<AccountStore> stores,
        Optional<AccountStatus> merchantStatus) {

    public MerchantAccountDetails {
        beneficiaryOwners = List.copyOf(beneficiaryOwners);
        ipnEndpointUrls = List.copyOf(ipnEndpointUrls);
        stores = List.copyOf(stores);
    }

    /** The business. */
    public static MerchantAccountDetails of(BusinessInfo business) {
        return new MerchantAccountDetails(
                Optional.of(business), List.of(), Optional.empty(), List.of(), List.of(), Optional.empty());
    }
}
