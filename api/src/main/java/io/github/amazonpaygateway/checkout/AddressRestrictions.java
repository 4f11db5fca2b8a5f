package io.github.amazonpaygateway.checkout;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Countries that a shop delivers to, or does not.
 *
 * @param type which of the two
 * @param restrictions the part of each country, by its code of ISO 3166-1; in the order of the codes
 */
public record AddressRestrictions(Type type, Map<String, DeliveryRegion> restrictions) {

    /** What is said about them. */
    public enum Type {
        /** Only there. */
        ALLOWED("Allowed"),
        /** Everywhere but there. */
        NOT_ALLOWED("NotAllowed");

        private final String text;

        Type(String text) {
            this.text = text;
        }

        /** As Amazon writes it. */
        public String text() {
            return text;
        }
    }

    /** @throws IllegalArgumentException when there is no country, or a code is not two capital letters */
    public AddressRestrictions {
        restrictions = Collections.unmodifiableMap(new TreeMap<>(restrictions));
        if (restrictions.isEmpty()) {
            throw new IllegalArgumentException(
                    "addressRestrictions need a country; leave them out for all of the world");
        }
        restrictions.keySet().forEach(AddressRestrictions::check);
    }

    private static void check(String country) {
        if (!country.matches("[A-Z]{2}")) {
            throw new IllegalArgumentException(
                    "a country of addressRestrictions is two capital letters, like DE, but is \"" + country + "\"");
        }
    }
}
