package io.github.amazonpaygateway.buyer;

import java.util.Optional;

/**
 * An address as the buyer chose it at Amazon. Every part may be missing; blank parts count as missing. Readable for 30
 * days after the object was created.
 *
 * @param name of the recipient
 * @param addressLine1 in Germany and Austria often the company
 * @param addressLine2 in Germany and Austria often the street
 * @param addressLine3 the rest
 * @param city town
 * @param county as the country uses it
 * @param district as the country uses it
 * @param stateOrRegion two letters in the United States and Canada
 * @param postalCode as the country writes it
 * @param countryCode ISO 3166-1 alpha-2
 * @param phoneNumber as the buyer wrote it
 */
public record Address(
        Optional<String> name,
        Optional<String> addressLine1,
        Optional<String> addressLine2,
        Optional<String> addressLine3,
        Optional<String> city,
        Optional<String> county,
        Optional<String> district,
        Optional<String> stateOrRegion,
        Optional<String> postalCode,
        Optional<String> countryCode,
        Optional<String> phoneNumber) {

    /** The same address in the parts that shops and parcel services want. */
    public PostalAddress postal() {
        return PostalAddress.of(this);
    }

    /** Shows the country only. */
    @Override
    public String toString() {
        return "Address[" + countryCode.orElse("") + "]";
    }
}
