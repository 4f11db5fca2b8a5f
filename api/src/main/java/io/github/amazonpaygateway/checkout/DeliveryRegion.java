package io.github.amazonpaygateway.checkout;

import java.util.List;

/**
 * A part of a country, or all of it.
 *
 * @param statesOrRegions as Amazon writes them in addresses, two letters in the US; empty for all
 * @param zipCodes postal codes, where {@code *} may stand for the rest; empty for all
 */
public record DeliveryRegion(List<String> statesOrRegions, List<String> zipCodes) {

    public DeliveryRegion {
        statesOrRegions = List.copyOf(statesOrRegions);
        zipCodes = List.copyOf(zipCodes);
    }

    /** The whole country. */
    public static DeliveryRegion everywhere() {
        return new DeliveryRegion(List.of(), List.of());
    }

    /** These states or regions of it. */
    public static DeliveryRegion states(String... names) {
        return new DeliveryRegion(List.of(names), List.of());
    }

    /** Addresses with these postal codes. */
    public static DeliveryRegion zipCodes(String... codes) {
        return new DeliveryRegion(List.of(), List.of(codes));
    }
}
