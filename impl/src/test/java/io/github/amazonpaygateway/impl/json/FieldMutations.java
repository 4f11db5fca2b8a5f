package io.github.amazonpaygateway.impl.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Damages single fields of an object and leaves it an object, the same way for the same seed. */
final class FieldMutations {

    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1582374729128",
            "1e99",
            "99999999999999999999.99",
            "\"\"",
            "\"Levitating\"",
            "\"14.005\"",
            "\"\\uD83D\"",
            "\"20191332T256161Z\"",
            "\"2019-07-14T15:53:00.123Z\"",
            "\"2019-07-14T17:53:00+02:00\"",
            "\"2022-08-04T00-00-00Z\"",
            "\"http://[\"",
            "\"a/b\"",
            "\"XXX\"",
            "[]",
            "{}",
            "[null]",
            "[[[]]]",
            "{\"amount\": {}, \"currencyCode\": []}",
            "{\"amount\": \"1\", \"currencyCode\": \"JPY\"}",
            "{\"state\": []}",
            "{\"state\": \"Levitating\", \"reasons\": {}}",
            "\"" + "x".repeat(3_000) + "\"",
            "[" + "{\"a\": [1, null]},".repeat(100) + "{}]");

    private final Random random;

    FieldMutations(Random random) {
        this.random = random;
    }

    /** The whole object with this field damaged; a field given twice counts by what it says last. */
    String of(JsonObject whole, String field) {
        List<String> fields = new ArrayList<>();
        whole.forEach((name, value) -> fields.add(name.equals(field) ? damaged(name, value) : pair(name, value)));
        return fields.stream().filter(text -> !text.isEmpty()).collect(Collectors.joining(",", "{", "}"));
    }

    private String damaged(String name, JsonValue value) {
        return switch (random.nextInt(8)) {
            case 0 -> "";
            case 1 -> "\"renamed\":" + value;
            case 2 -> pair(name, value) + ",\"" + name + "\":" + other();
            case 3 -> "\"" + name + "\":" + asText(value);
            default -> "\"" + name + "\":" + inside(value);
        };
    }

    /** Somewhere in the value: the deeper it is nested, the likelier an inner one. */
    private String inside(JsonValue value) {
        if (value instanceof JsonObject object && !object.isEmpty() && random.nextInt(3) > 0) {
            return of(object, List.copyOf(object.keySet()).get(random.nextInt(object.size())));
        }
        if (value instanceof JsonArray array && !array.isEmpty() && random.nextInt(3) > 0) {
            return "[" + inside(array.get(0)) + "," + value + "]";
        }
        return other();
    }

    private String other() {
        return VALUES.get(random.nextInt(VALUES.size()));
    }

    private static String pair(String name, JsonValue value) {
        return "\"" + name + "\":" + value;
    }

    /** JSON inside a string. */
    private static String asText(JsonValue value) {
        return "\"" + value.toString().replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
