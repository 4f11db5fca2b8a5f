package io.github.amazonpaygateway.account;

import io.github.amazonpaygateway.limit.TextLimit;
import java.util.Optional;

/**
 * Where a business or a person is.
 *
 * @param addressLine1 at most 180 characters
 * @param addressLine2 at most 60 characters
 * @param addressLine3 at most 60 characters
 * @param city at most 50 characters
 * @param stateOrRegion at most 50 characters
 * @param postalCode at most 20 characters
 * @param countryCode ISO 3166-1 alpha-2
 * @param phoneNumber in its parts
 */
public record AccountAddress(
        String addressLine1,
        Optional<String> addressLine2,
        Optional<String> addressLine3,
        Optional<String> city,
        Optional<String> stateOrRegion,
        String postalCode,
        String countryCode,
        Optional<PhoneNumber> phoneNumber) {

    /** The limits of other addresses; for accounts Amazon documents none. */
    private static final TextLimit LINE_1 = new TextLimit("addressLine1", 180);

    private static final TextLimit LINE_2 = new TextLimit("addressLine2", 60);
    private static final TextLimit LINE_3 = new TextLimit("addressLine3", 60);
    private static final TextLimit CITY = new TextLimit("city", 50);
    private static final TextLimit STATE = new TextLimit("stateOrRegion", 50);
    private static final TextLimit POSTAL_CODE = new TextLimit("postalCode", 20);
    private static final TextLimit COUNTRY = new TextLimit("countryCode", 2);

    /** @throws IllegalArgumentException naming the part that is blank or too long */
    public AccountAddress {
        LINE_1.checkPresent(addressLine1);
        addressLine2.ifPresent(LINE_2::check);
        addressLine3.ifPresent(LINE_3::check);
        city.ifPresent(CITY::check);
        stateOrRegion.ifPresent(STATE::check);
        POSTAL_CODE.checkPresent(postalCode);
        COUNTRY.checkPresent(countryCode);
    }

    /** Shows the country only. */
    @Override
    public String toString() {
        return "AccountAddress[" + countryCode + "]";
    }
}
