package io.github.amazonpaygateway.demo.checkout.control;

import io.github.amazonpaygateway.buyer.Address;
import io.github.amazonpaygateway.checkout.AddressDetails;
import io.github.amazonpaygateway.demo.orders.entity.PostalAddress;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Addresses as Amazon and as the shop write them. */
public final class AmazonAddress {

    public static PostalAddress toShop(Address address) {
        String more = Stream.of(address.addressLine2(), address.addressLine3())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return new PostalAddress(
                cut(address.name(), 100),
                cut(address.addressLine1(), 200),
                cut(Optional.of(more), 200),
                cut(address.city(), 100),
                cut(address.stateOrRegion(), 100),
                cut(address.postalCode(), 40),
                cut(address.countryCode(), 8),
                cut(address.phoneNumber(), 40));
    }

    public static AddressDetails toAmazon(PostalAddress address) {
        return new AddressDetails(
                address.recipient(),
                address.line1(),
                present(address.line2()),
                Optional.empty(),
                address.city(),
                Optional.empty(),
                present(address.region()),
                address.postalCode(),
                address.country(),
                address.phone());
    }

    private static Optional<String> present(String text) {
        return Optional.of(text).filter(given -> !given.isBlank());
    }

    /** Amazon's limits are not the table's; a long line on a parcel label is cut anyway. */
    private static String cut(Optional<String> text, int length) {
        String given = text.orElse("");
        return given.length() <= length ? given : given.substring(0, length);
    }

    private AmazonAddress() {}
}
