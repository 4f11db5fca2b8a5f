package io.github.amazonpaygateway.simulator.checkout;

import static io.github.amazonpaygateway.simulator.checkout.DeliverySpecifications.text;

import jakarta.json.JsonObject;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells boxes from houses, in the countries the documents name. By which words Amazon does is unknown. */
final class SpecialAddress {

    private static final Set<String> BOX_COUNTRIES = Set.of("US", "CA", "GB", "FR", "DE", "ES", "PT", "IT", "AU");
    private static final Pattern BOX = Pattern.compile(
            "\\b(p\\.?\\s*o\\.?\\s*box|post office box|postfach|bo[iî]te postale|apartado|caixa postal|casella postale)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern PACKSTATION = Pattern.compile("\\bpackstation\\b", Pattern.CASE_INSENSITIVE);

    private SpecialAddress() {}

    static boolean isPostOfficeBox(JsonObject address) {
        return BOX_COUNTRIES.contains(text(address, "countryCode")) && hasLine(address, BOX);
    }

    static boolean isPackstation(JsonObject address) {
        return text(address, "countryCode").equals("DE") && hasLine(address, PACKSTATION);
    }

    private static boolean hasLine(JsonObject address, Pattern words) {
        return Stream.of("addressLine1", "addressLine2", "addressLine3")
                .anyMatch(name -> words.matcher(text(address, name)).find());
    }
}
