package io.github.amazonpaygateway.simulator.checkout;

import io.github.amazonpaygateway.simulator.json.JsonAnswer;
import io.github.amazonpaygateway.simulator.merchant.Region;
import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An invented buyer of a region: the one who signs in on the hosted pages.
 *
 * @param buyerId of the account
 * @param name full
 * @param email of an example domain
 * @param phoneNumber invented
 * @param addresses by their ids, the usual one first
 */
public record Wallet(String buyerId, String name, String email, String phoneNumber, Map<String, JsonObject> addresses) {

    private static final Map<Region, Wallet> WALLETS =
            Map.of(Region.NA, american(), Region.EU, european(), Region.JP, japanese());

    /** The buyer of a region. */
    public static Wallet of(Region region) {
        return WALLETS.get(region);
    }

    /** The first address. */
    public JsonObject usualAddress() {
        return addresses.values().iterator().next();
    }

    /** Says nothing of the buyer. */
    @Override
    public String toString() {
        return "wallet";
    }

    private static Wallet american() {
        return wallet(
                "Jordan Rivers",
                "+1 555 0100",
                Map.entry("home", address("100 Example Street", "Springfield", "IL", "62701", "US", "+1 555 0100")),
                Map.entry("work", address("2 Sample Plaza", "Seattle", "WA", "98101", "US", "+1 555 0101")),
                Map.entry("box", address("P.O. Box 100", "Springfield", "IL", "62702", "US", "+1 555 0100")));
    }

    private static Wallet european() {
        return wallet(
                "Größe Müller",
                "+49 30 555010",
                Map.entry("home", address("Musterstraße 1", "Berlin", "", "10115", "DE", "+49 30 555010")),
                Map.entry("work", address("1 Sample Lane", "London", "", "EC1A 1AA", "GB", "+44 20 5550101")),
                Map.entry("packstation", address("Packstation 101", "Berlin", "", "10117", "DE", "+49 30 555010")));
    }

    private static Wallet japanese() {
        return wallet(
                "見本 太郎",
                "03-5550-0100",
                Map.entry("home", address("見本町1-2-3", "", "東京都", "100-0001", "JP", "03-5550-0100")),
                Map.entry("work", address("例町4-5-6", "", "大阪府", "530-0001", "JP", "06-5550-0101")));
    }

    @SafeVarargs
    private static Wallet wallet(String name, String phone, Map.Entry<String, JsonAnswer>... known) {
        var addresses = new LinkedHashMap<String, JsonObject>();
        for (var address : known) {
            addresses.put(address.getKey(), address.getValue().put("name", name).build());
        }
        return new Wallet("amzn1.account.SIMULATEDBUYER0000000000", name, "buyer@example.com", phone, addresses);
    }

    private static JsonAnswer address(
            String line, String city, String state, String postalCode, String country, String phone) {
        return new JsonAnswer()
                .put("name", null)
                .put("addressLine1", line)
                .put("addressLine2", null)
                .put("addressLine3", null)
                .put("city", city.isEmpty() ? null : city)
                .put("county", null)
                .put("district", null)
                .put("stateOrRegion", state.isEmpty() ? null : state)
                .put("postalCode", postalCode)
                .put("countryCode", country)
                .put("phoneNumber", phone);
    }
}
