package io.github.amazonpaygateway.buyer;

import java.util.List;
import java.util.Optional;

/**
 * The person who pays.
 *
 * @param buyerId Amazon's name for the buyer at this merchant, {@code amzn1.account.…}
 * @param name full name
 * @param email address for the confirmation of the order
 * @param phoneNumber as the buyer wrote it
 * @param primeMembershipTypes empty when there is none, or when the merchant is not allowed to know
 */
public record Buyer(
        Optional<String> buyerId,
        Optional<String> name,
        Optional<String> email,
        Optional<String> phoneNumber,
        List<String> primeMembershipTypes) {

    public Buyer {
        primeMembershipTypes = List.copyOf(primeMembershipTypes);
    }

    /** Shows nothing of the person. */
    @Override
    public String toString() {
        return "Buyer[]";
    }
}
