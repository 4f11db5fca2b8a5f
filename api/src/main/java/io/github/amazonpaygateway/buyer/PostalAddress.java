package io.github.amazonpaygateway.buyer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An address in the parts that shops, parcel services and address books want. Amazon documents three lines and no more about
 * them; how buyers use them differs by country, so this is a reading by convention and never loses a word of the lines:
 * what is neither company nor street stays among the additions.
 *
 * @param name of the recipient
 * @param company where a line names one
 * @param street with its number, as written; a parcel locker where the goods go to one
 * @param additions what is left of the lines, in their order: building, floor, care of
 * @param city town; in Japan taken from the first line where Amazon leaves it out
 * @param region state, province, prefecture or county
 * @param postalCode as the country writes it
 * @param countryCode ISO 3166-1 alpha-2 in capitals, {@code GB} also where {@code UK} was written
 * @param phoneNumber as the buyer wrote it
 */
public record PostalAddress(
        PersonName name,
        Optional<String> company,
        Optional<String> street,
        List<String> additions,
        Optional<String> city,
        Optional<String> region,
        Optional<String> postalCode,
        Optional<String> countryCode,
        Optional<String> phoneNumber) {

    public PostalAddress {
        additions = List.copyOf(additions);
    }

    static PostalAddress of(Address address) {
        String country = country(address);
        Optional<String> region = given(address.stateOrRegion()).or(() -> given(address.county()));
        JapaneseCity japanese = JapaneseCity.of(country, given(address.city()), given(address.addressLine1()), region);
        AddressLines lines = AddressLines.of(
                country,
                List.of(japanese.line1(), given(address.addressLine2()), given(address.addressLine3())).stream()
                        .map(line -> line.orElse(""))
                        .toList());
        return new PostalAddress(
                PersonName.of(given(address.name()).orElse(""), country),
                lines.company(),
                lines.street(),
                lines.additions(),
                japanese.city(),
                region,
                given(address.postalCode()),
                Optional.of(country).filter(code -> !code.isEmpty()),
                given(address.phoneNumber()));
    }

    /** The number of the house, where the street has one at the place where the country writes it. */
    public Optional<String> houseNumber() {
        return street.flatMap(line -> HouseNumber.in(line, countryCode.orElse("")));
    }

    /** The street without the number of the house. */
    public Optional<String> streetName() {
        return street.map(line -> HouseNumber.without(line, countryCode.orElse("")));
    }

    private static String country(Address address) {
        String code = given(address.countryCode()).orElse("").toUpperCase(Locale.ROOT);
        return code.equals("UK") ? "GB" : code;
    }

    /** A page that fills parts by script was seen to store the word "undefined". */
    private static Optional<String> given(Optional<String> part) {
        return part.map(String::strip).filter(text -> !text.isEmpty() && !text.equals("undefined"));
    }

    /** Shows the country only. */
    @Override
    public String toString() {
        return "PostalAddress[" + countryCode.orElse("") + "]";
    }
}
