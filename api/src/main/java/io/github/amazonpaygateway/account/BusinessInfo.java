package io.github.amazonpaygateway.account;

import io.github.amazonpaygateway.money.Money;
import java.util.Optional;

/**
 * The business behind a merchant account. What is empty is not said, or stays as it is.
 *
 * @param email of the business
 * @param businessType who owns it
 * @param businessLegalName as registered
 * @param businessCategory what it sells, by Amazon's list
 * @param businessAddress where it is
 * @param businessDisplayName as buyers know it
 * @param annualSalesVolume how much it sells in a year
 * @param countryOfEstablishment ISO 3166-1 alpha-2
 * @param customerSupportEmail for buyers
 * @param customerSupportPhoneNumber for buyers
 */
public record BusinessInfo(
        Optional<String> email,
        Optional<BusinessType> businessType,
        Optional<String> businessLegalName,
        Optional<String> businessCategory,
        Optional<AccountAddress> businessAddress,
        Optional<String> businessDisplayName,
        Optional<Money> annualSalesVolume,
        Optional<String> countryOfEstablishment,
        Optional<String> customerSupportEmail,
        Optional<PhoneNumber> customerSupportPhoneNumber) {

    /** Only where the business is. */
    public static BusinessInfo at(AccountAddress address) {
        return new BusinessInfo(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(address),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Shows nothing of the business. */
    @Override
    public String toString() {
        return "BusinessInfo[]";
    }
}
