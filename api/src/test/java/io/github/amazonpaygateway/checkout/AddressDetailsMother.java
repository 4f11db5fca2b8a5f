package io.github.amazonpaygateway.checkout;

import java.util.Optional;

/** One address, and the same with one part exchanged. */
public final class AddressDetailsMother {

    private static final Optional<String> ILLINOIS = Optional.of("IL");

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
        return with(Optional.of(line), Optional.empty(), Optional.empty(), ILLINOIS);
    }

    public static AddressDetails withLine3(String line) {
        return with(Optional.empty(), Optional.of(line), Optional.empty(), ILLINOIS);
    }

    public static AddressDetails withCounty(String county) {
        return with(Optional.empty(), Optional.empty(), Optional.of(county), ILLINOIS);
    }

    public static AddressDetails withState(String state) {
        return in("DE", "Berlin", Optional.of(state));
    }

    public static AddressDetails in(String country, String city, Optional<String> state) {
        return new AddressDetails(
                "Jane Doe",
                "10 Ditka Ave",
                Optional.empty(),
                Optional.empty(),
                city,
                Optional.empty(),
                state,
                "60602",
                country,
                "555-0100");
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
                ILLINOIS,
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
