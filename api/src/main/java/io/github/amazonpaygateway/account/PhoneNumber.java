package io.github.amazonpaygateway.account;

import java.util.Optional;

/**
 * A phone number in its parts, unlike everywhere else in the API.
 *
 * @param countryCode for example {@code 81}
 * @param number without the country
 * @param extension within a company
 */
public record PhoneNumber(String countryCode, String number, Optional<String> extension) {

    /** A number without extension. */
    public static PhoneNumber of(String countryCode, String number) {
        return new PhoneNumber(countryCode, number, Optional.empty());
    }

    /** Shows nothing of the number. */
    @Override
    public String toString() {
        return "PhoneNumber[]";
    }
}
