package io.github.amazonpaygateway.checkout;

import io.github.amazonpaygateway.limit.TextLimit;
import java.util.Locale;
import java.util.Optional;

/**
 * The address that the shop already knows, for an additional payment button with shipping.
 *
 * @param name of the recipient, at most 50 characters
 * @param addressLine1 at most 180 characters
 * @param addressLine2 at most 60 characters
 * @param addressLine3 at most 60 characters
 * @param city at most 50 characters
 * @param districtOrCounty at most 50 characters
 * @param stateOrRegion at most 50 characters; two letters in the United States and Canada
 * @param postalCode at most 20 characters
 * @param countryCode ISO 3166-1 alpha-2
 * @param phoneNumber at most 20 characters; required by Amazon in every country
 */
public record AddressDetails(
        String name,
        String addressLine1,
        Optional<String> addressLine2,
        Optional<String> addressLine3,
        String city,
        Optional<String> districtOrCounty,
        Optional<String> stateOrRegion,
        String postalCode,
        String countryCode,
        String phoneNumber) {

    private static final TextLimit NAME = new TextLimit("addressDetails.name", 50);
    private static final TextLimit LINE_1 = new TextLimit("addressDetails.addressLine1", 180);
    private static final TextLimit LINE_2 = new TextLimit("addressDetails.addressLine2", 60);
    private static final TextLimit LINE_3 = new TextLimit("addressDetails.addressLine3", 60);
    private static final TextLimit CITY = new TextLimit("addressDetails.city", 50);
    private static final TextLimit COUNTY = new TextLimit("addressDetails.districtOrCounty", 50);
    private static final TextLimit STATE = new TextLimit("addressDetails.stateOrRegion", 50);
    private static final TextLimit POSTAL_CODE = new TextLimit("addressDetails.postalCode", 20);
    private static final TextLimit COUNTRY = new TextLimit("addressDetails.countryCode", 2);
    private static final TextLimit PHONE = new TextLimit("addressDetails.phoneNumber", 20);

    /** @throws IllegalArgumentException naming the part that is blank or too long */
    public AddressDetails {
        NAME.checkPresent(name);
        LINE_1.checkPresent(addressLine1);
        addressLine2.ifPresent(LINE_2::check);
        addressLine3.ifPresent(LINE_3::check);
        CITY.check(city);
        districtOrCounty.ifPresent(COUNTY::check);
        stateOrRegion.ifPresent(STATE::check);
        postalCode = POSTAL_CODE.checkPresent(postalCode.strip()).toUpperCase(Locale.ROOT);
        countryCode = COUNTRY.checkPresent(countryCode.strip()).toUpperCase(Locale.ROOT);
        PHONE.checkPresent(phoneNumber);
    }

    /** Shows the country only. */
    @Override
    public String toString() {
        return "AddressDetails[" + countryCode + "]";
    }
}
