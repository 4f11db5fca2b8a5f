package io.github.amazonpaygateway.simulator.checkout;

import io.github.amazonpaygateway.simulator.json.Document;
import io.github.amazonpaygateway.simulator.json.MapRule;
import io.github.amazonpaygateway.simulator.json.Rule;
import io.github.amazonpaygateway.simulator.json.Rules;
import io.github.amazonpaygateway.simulator.json.Shape;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Where a shop ships to. Both lists of a country count, and either is enough to name an address; that letter case and
 * blanks do not matter, and that a ZIP code stands for its longer forms, is inferred.
 */
public final class DeliverySpecifications {

    static final Rule RULE = Shape.of()
            .allow("specialRestrictions", Rules.listOf(Rules.oneOf("RestrictPOBoxes", "RestrictPackstations")))
            .allow(
                    "addressRestrictions",
                    Shape.of()
                            .require("type", Rules.oneOf("Allowed", "NotAllowed"))
                            .require("restrictions", new MapRule(Pattern.compile("[A-Z]{2}"), areas())));

    private static final Map<String, Predicate<JsonObject>> SPECIAL = Map.of(
            "RestrictPOBoxes", SpecialAddress::isPostOfficeBox, "RestrictPackstations", SpecialAddress::isPackstation);
    private static final Map<String, String> WORDS =
            Map.of("RestrictPOBoxes", "P.O. boxes", "RestrictPackstations", "Packstations");

    private final Document specifications;

    private DeliverySpecifications(Document specifications) {
        this.specifications = specifications;
    }

    /** Those of a session; without any the shop ships everywhere. */
    public static DeliverySpecifications of(CheckoutSession session) {
        return new DeliverySpecifications(session.terms().part("deliverySpecifications"));
    }

    /** Why the shop does not ship to an address, in a sentence for the buyer; empty if it does. */
    public Optional<String> obstacle(JsonObject address) {
        return special(address).or(() -> area(address));
    }

    private Optional<String> special(JsonObject address) {
        return specifications.texts("specialRestrictions").stream()
                .filter(restriction -> SPECIAL.get(restriction).test(address))
                .map(restriction -> "The shop does not ship to " + WORDS.get(restriction) + ".")
                .findFirst();
    }

    private Optional<String> area(JsonObject address) {
        Document restrictions = specifications.part("addressRestrictions");
        boolean named = isNamed(address, restrictions.part("restrictions"));
        return switch (restrictions.text("type").orElse("")) {
            case "Allowed" -> named ? Optional.empty() : Optional.of("The shop ships to other places only.");
            case "NotAllowed" -> named ? Optional.of("The shop does not ship to this place.") : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static boolean isNamed(JsonObject address, Document countries) {
        String country = text(address, "countryCode");
        return countries.value(country).isPresent() && isNamedIn(countries.part(country), address);
    }

    private static boolean isNamedIn(Document areas, JsonObject address) {
        boolean whole = areas.texts("statesOrRegions").isEmpty()
                && areas.texts("zipCodes").isEmpty();
        String state = plain(text(address, "stateOrRegion"));
        String zip = plain(text(address, "postalCode"));
        return whole
                || areas.texts("statesOrRegions").stream()
                        .map(DeliverySpecifications::plain)
                        .anyMatch(state::equals)
                || areas.texts("zipCodes").stream()
                        .map(DeliverySpecifications::plain)
                        .anyMatch(code -> zip.equals(code) || zip.startsWith(code + "-"));
    }

    private static Shape areas() {
        return Shape.of()
                .allow("statesOrRegions", Rules.listOf(Rules.text(50)))
                .allow("zipCodes", Rules.listOf(Rules.text(20)));
    }

    private static String plain(String text) {
        return text.replace(" ", "").toUpperCase(Locale.ROOT);
    }

    static String text(JsonObject address, String name) {
        return address.getOrDefault(name, JsonValue.NULL) instanceof JsonString text ? text.getString() : "";
    }
}
