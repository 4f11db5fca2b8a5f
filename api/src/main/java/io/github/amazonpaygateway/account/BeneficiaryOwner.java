package io.github.amazonpaygateway.account;

import java.util.Optional;

/**
 * A person who owns a part of the business.
 *
 * @param personId a name for the person within the request, for example {@code BO1}
 * @param personFullName full name
 * @param residentialAddress where the person lives
 */
public record BeneficiaryOwner(String personId, String personFullName, Optional<AccountAddress> residentialAddress) {

    /** Shows nothing of the person. */
    @Override
    public String toString() {
        return "BeneficiaryOwner[]";
    }
}
