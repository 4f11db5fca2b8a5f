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
 * @param city at most 50 characters; may be empty in Japan only
 * @param districtOrCounty at most 50 characters
 * @param stateOrRegion at most 50 characters; required in the United States and Japan, two letters in the United States
 *     and Canada, not taken in the United Kingdom, Singapore, the United Arab Emirates and Mexico
 * @param postalCode at most 20 characters
 * @param countryCode ISO 3166-1 alpha-2; {@code UK} is taken as well
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
    private static final TextLimit PHONE = new TextLimit("addressDetails.phoneNumber", 20);

    /** @throws IllegalArgumentException naming the part that is missing, too long or not taken in the country */
    public AddressDetails {
        name = NAME.checkPresent(name.strip());
        addressLine1 = LINE_1.checkPresent(addressLine1.strip());
        addressLine2 = given(addressLine2, LINE_2);
        addressLine3 = given(addressLine3, LINE_3);
        districtOrCounty = given(districtOrCounty, COUNTY);
        postalCode = POSTAL_CODE.checkPresent(postalCode.strip()).toUpperCase(Locale.ROOT);
        countryCode = AddressRule.countryCode(countryCode);
        city = AddressRule.of(countryCode).city(CITY.check(city.strip()));
        stateOrRegion = AddressRule.of(countryCode).stateOrRegion(given(stateOrRegion, STATE), countryCode);
        phoneNumber = PHONE.checkPresent(phoneNumber.strip());
    }

    /** Amazon trims all parts itself; a blank one counts as missing. */
    private static Optional<String> given(Optional<String> text, TextLimit limit) {
        return text.map(String::strip).filter(part -> !part.isEmpty()).map(limit::check);
    }

    /** Shows the country only. */
    @Override
    public String toString() {
        return "AddressDetails[" + countryCode + "]";
    }
}
