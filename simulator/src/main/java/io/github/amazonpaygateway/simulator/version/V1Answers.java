package io.github.amazonpaygateway.simulator.version;

import io.github.amazonpaygateway.simulator.json.JsonFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Set;

/** Answers of v2 in the names and types of v1. */
final class V1Answers {

    private static final Map<String, String> NAMES = Map.of(
            "statusDetails", "statusDetail",
            "webCheckoutDetails", "webCheckoutDetail",
            "paymentDetails", "paymentDetail");

    // The recordings of v1 have no type of permission; its billing address stands inside the payment preferences.
    private static final Set<String> ABSENT = Set.of("chargePermissionType", "billingAddress");

    private static final Set<String> ABSENT_FROM_CHARGES =
            Set.of("merchantMetadata", "platformId", "chargeInitiator", "channel", "webCheckoutDetails");

    private V1Answers() {}

    static JsonObject fromV2(JsonObject v2) {
        var v1 = JsonFactory.object();
        v2.forEach((name, value) -> {
            if (!isAbsent(name, v2)) {
                add(v1, name, value, v2);
            }
        });
        return v1.build();
    }

    private static boolean isAbsent(String name, JsonObject v2) {
        return ABSENT.contains(name) || (v2.containsKey("chargeAmount") && ABSENT_FROM_CHARGES.contains(name));
    }

    private static void add(JsonObjectBuilder v1, String name, JsonValue value, JsonObject v2) {
        switch (name) {
            case "limits" -> v1.add("chargeAmountLimit", amountLimit(value));
            case "paymentPreferences" -> v1.add(name, withBillingAddress(value, v2));
            case "convertedAmount" -> v1.add(name, bareAmount(value));
            case "conversionRate" -> v1.add(name, text(value));
            case "creationTimestamp" -> v1.add(name, v2.containsKey("refundId") ? milliseconds(value) : value);
            default -> v1.add(NAMES.getOrDefault(name, name), value);
        }
    }

    private static JsonValue amountLimit(JsonValue limits) {
        return limits == JsonValue.NULL ? limits : limits.asJsonObject().get("amountLimit");
    }

    private static JsonValue withBillingAddress(JsonValue preferences, JsonObject v2) {
        if (preferences == JsonValue.NULL) {
            return preferences;
        }
        var billing = v2.getOrDefault("billingAddress", JsonValue.NULL);
        var first =
                JsonFactory.object(preferences.asJsonArray().getJsonObject(0)).add("billingAddress", billing);
        return JsonFactory.array().add(first).build();
    }

    private static JsonValue bareAmount(JsonValue price) {
        return price == JsonValue.NULL ? price : price.asJsonObject().get("amount");
    }

    private static JsonValue text(JsonValue number) {
        return number == JsonValue.NULL ? number : JsonFactory.value(number.toString());
    }

    // Recorded in 2020: the creation time of a refund is a number of milliseconds.
    private static JsonValue milliseconds(JsonValue compact) {
        var time = Instant.from(
                DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssX").parse(((JsonString) compact).getString()));
        return JsonFactory.value(time.toEpochMilli());
    }
}
