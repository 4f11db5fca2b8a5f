package io.github.amazonpaygateway.checkout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which addresses the buyer may choose ("deliverySpecifications" in Amazon's documents). Amazon shows the others as not
 * available.
 *
 * @param specialRestrictions kinds of addresses that the shop does not deliver to
 * @param addressRestrictions countries and regions, allowed or not; empty for no restriction
 */
public record DeliverySpecifications(
        List<SpecialRestriction> specialRestrictions, Optional<AddressRestrictions> addressRestrictions) {

    public DeliverySpecifications {
        specialRestrictions = List.copyOf(specialRestrictions);
    }

    /** Addresses in these regions and no others; see {@link #and}. */
    public static DeliverySpecifications onlyTo(String countryCode, DeliveryRegion region) {
        return of(AddressRestrictions.Type.ALLOWED, countryCode, region);
    }

    /** All addresses but those in these regions; see {@link #and}. */
    public static DeliverySpecifications notTo(String countryCode, DeliveryRegion region) {
        return of(AddressRestrictions.Type.NOT_ALLOWED, countryCode, region);
    }

    /** Every address but of these kinds. */
    public static DeliverySpecifications without(SpecialRestriction... kinds) {
        return new DeliverySpecifications(List.of(kinds), Optional.empty());
    }

    /** One more country, allowed or not like the first. */
    public DeliverySpecifications and(String countryCode, DeliveryRegion region) {
        AddressRestrictions before = addressRestrictions.orElseThrow(() ->
                new IllegalArgumentException("begin with onlyTo or notTo, which says whether countries are meant"));
        TreeMap<String, DeliveryRegion> more = new TreeMap<>(before.restrictions());
        more.put(countryCode, region);
        return new DeliverySpecifications(
                specialRestrictions, Optional.of(new AddressRestrictions(before.type(), more)));
    }

    /** Nor to addresses of this kind. */
    public DeliverySpecifications norTo(SpecialRestriction kind) {
        List<SpecialRestriction> more = new ArrayList<>(specialRestrictions);
        more.add(kind);
        return new DeliverySpecifications(more, addressRestrictions);
    }

    private static DeliverySpecifications of(AddressRestrictions.Type type, String country, DeliveryRegion region) {
        TreeMap<String, DeliveryRegion> first = new TreeMap<>();
        first.put(country, region);
        return new DeliverySpecifications(List.of(), Optional.of(new AddressRestrictions(type, first)));
    }
}
