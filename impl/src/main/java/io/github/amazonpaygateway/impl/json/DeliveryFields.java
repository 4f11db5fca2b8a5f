package io.github.amazonpaygateway.impl.json;

import io.github.amazonpaygateway.checkout.AddressRestrictions;
import io.github.amazonpaygateway.checkout.DeliverySpecifications;
import io.github.amazonpaygateway.checkout.SpecialRestriction;

/** {@code deliverySpecifications}. */
final class DeliveryFields {

    private DeliveryFields() {}

    static void write(DeliverySpecifications delivery, RequestObject body) {
        body.object("deliverySpecifications", object -> {
            object.texts(
                    "specialRestrictions",
                    delivery.specialRestrictions().stream()
                            .map(SpecialRestriction::text)
                            .toList());
            delivery.addressRestrictions().ifPresent(restrictions -> write(restrictions, object));
        });
    }

    /** A country with nothing in it is the whole country. */
    private static void write(AddressRestrictions addresses, RequestObject delivery) {
        delivery.object(
                "addressRestrictions",
                object -> object.text("type", addresses.type().text()).object("restrictions", countries -> addresses
                        .restrictions()
                        .forEach((country, region) ->
                                countries.whole(country, part -> part.texts("statesOrRegions", region.statesOrRegions())
                                        .texts("zipCodes", region.zipCodes())))));
    }
}
