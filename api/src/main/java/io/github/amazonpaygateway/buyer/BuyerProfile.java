package io.github.amazonpaygateway.buyer;

import java.util.List;
import java.util.Optional;

/**
 * Who signed in. Every part is there only when the button asked for its scope.
 *
 * @param buyerId Amazon's name for the buyer at this merchant, {@code amzn1.account.…}
 * @param name full name
 * @param email address for messages of the shop
 * @param postalCode of the default address
 * @param countryCode ISO 3166-1 alpha-2, of the default address
 * @param phoneNumber as the buyer wrote it
 * @param shippingAddress the default address
 * @param billingAddress the address of the payment method
 * @param primeMembershipTypes for example {@code PRIME_GENERAL}; an empty list when there is none, an empty Optional
 *     when the merchant is not allowed to know
 */
public record BuyerProfile(
        Optional<String> buyerId,
        Optional<String> name,
        Optional<String> email,
        Optional<String> postalCode,
        Optional<String> countryCode,
        Optional<String> phoneNumber,
        Optional<Address> shippingAddress,
        Optional<Address> billingAddress,
        Optional<List<String>> primeMembershipTypes) {

    public BuyerProfile {
        primeMembershipTypes = primeMembershipTypes.map(List::copyOf);
    }

    /** Shows nothing of the person. */
    @Override
    public String toString() {
        return "BuyerProfile[]";
    }
}
