package io.github.amazonpaygateway.checkout;

import java.util.Optional;

/** One address, and the same with one part exchanged. */
public final class AddressDetailsMother {

    public static AddressDetails jane() {
        return of("Jane Doe", "10 Ditka Ave", "Chicago", "60602", "us", "555-0100");
    }

    public static AddressDetails withName(String name) {
        return of(name, "10 Ditka Ave", "Chicago", "60602", "US", "555-0100");
    }

    public static AddressDetails withLine1(String line) {
        return of("Jane Doe", line, "Chicago", "60602", "US", "555-0100");
    }

    public static AddressDetails withCity(String city) {
        return of("Jane Doe", "10 Ditka Ave", city, "60602", "US", "555-0100");
    }

    public static AddressDetails withPostalCode(String postalCode) {
        return of("Jane Doe", "10 Ditka Ave", "Chicago", postalCode, "US", "555-0100");
    }

    public static AddressDetails withCountry(String country) {
        return of("Jane Doe", "10 Ditka Ave", "Chicago", "60602", country, "555-0100");
    }

    public static AddressDetails withPhone(String phone) {
        return of("Jane Doe", "10 Ditka Ave", "Chicago", "60602", "US", phone);
    }

    public static AddressDetails withLine2(String line) {
        return with(Optional.of(line), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static AddressDetails withLine3(String line) {
        return with(Optional.empty(), Optional.of(line), Optional.empty(), Optional.empty());
    }

    public static AddressDetails withCounty(String county) {
        return with(Optional.empty(), Optional.empty(), Optional.of(county), Optional.empty());
    }

    public static AddressDetails withState(String state) {
        return with(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(state));
    }

    private static AddressDetails of(
            String name, String line, String city, String postalCode, String country, String phone) {
        return new AddressDetails(
                name,
                line,
                Optional.empty(),
                Optional.empty(),
                city,
                Optional.empty(),
                Optional.empty(),
                postalCode,
                country,
                phone);
    }

    private static AddressDetails with(
            Optional<String> line2, Optional<String> line3, Optional<String> county, Optional<String> state) {
        return new AddressDetails(
                "Jane Doe", "10 Ditka Ave", line2, line3, "Chicago", county, state, "60602", "US", "555-0100");
    }

    private AddressDetailsMother() {}
}
