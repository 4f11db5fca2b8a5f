package io.github.amazonpaygateway.demo.orders.entity;

import java.util.List;
import java.util.stream.Stream;

/**
 * Where the goods go. A part that is not known is an empty text.
 *
 * @param recipient who receives them
 * @param line1 street and number, or company
 * @param line2 what is left
 * @param city town
 * @param region state or region
 * @param postalCode as the country writes it
 * @param country ISO 3166-1 alpha-2
 * @param phone for the carrier
 */
public record PostalAddress(
        String recipient,
        String line1,
        String line2,
        String city,
        String region,
        String postalCode,
        String country,
        String phone) {

    /** As it is written on a parcel, without the phone number. */
    public List<String> lines() {
        return Stream.of(recipient, line1, line2, town(), country)
                .filter(line -> !line.isBlank())
                .toList();
    }

    private String town() {
        String place =
                Stream.of(region, postalCode).filter(part -> !part.isBlank()).reduce("", (a, b) -> a + " " + b);
        return (city + (city.isBlank() || place.isBlank() ? "" : ",") + place).strip();
    }

    /** Shows the country only. */
    @Override
    public String toString() {
        return "PostalAddress[" + country + "]";
    }
}
