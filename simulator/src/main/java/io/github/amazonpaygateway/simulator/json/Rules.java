package io.github.amazonpaygateway.simulator.json;

import static io.github.amazonpaygateway.simulator.failure.Refusals.invalidValue;

import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;

/** The rules of single values. */
public final class Rules {

    private Rules() {}

    /** A text of at most so many characters. */
    public static Rule text(int maxLength) {
        return (name, value) -> {
            String text = string(name, value);
            if (text.codePointCount(0, text.length()) > maxLength) {
                throw invalidValue(name, text, "Exceeds maximum allowed characters length of: " + maxLength);
            }
            return value;
        };
    }

    /** A text of any length. */
    public static Rule text() {
        return text(Integer.MAX_VALUE);
    }

    /** One of some words, spelt exactly. */
    public static Rule oneOf(String... words) {
        return (name, value) -> {
            if (!List.of(words).contains(string(name, value))) {
                throw invalidValue(name, string(name, value), "Allowed values: " + String.join(", ", words));
            }
            return value;
        };
    }

    /** A boolean; SDK samples also send it as a text. */
    public static Rule flag() {
        return (name, value) -> switch (textOf(value)) {
            case "true" -> JsonValue.TRUE;
            case "false" -> JsonValue.FALSE;
            default -> throw invalidValue(name);
        };
    }

    /** A whole number that comes as a text or a number and becomes a text. */
    public static Rule count() {
        return (name, value) -> {
            if (!textOf(value).matches("\\d{1,9}")) {
                throw invalidValue(name);
            }
            return JsonFactory.value(textOf(value));
        };
    }

    /** A number from 0 to 1. */
    public static Rule share() {
        return (name, value) -> {
            double share = value instanceof JsonNumber number ? number.doubleValue() : -1;
            if (share < 0 || share > 1) {
                throw invalidValue(name, value.toString(), "Not a number from 0 to 1.");
            }
            return value;
        };
    }

    /** A time as a whole number of seconds since 1970. */
    public static Rule epochSeconds() {
        return (name, value) -> {
            if (!textOf(value).matches("\\d{1,11}")) {
                throw invalidValue(name);
            }
            return JsonFactory.value(Long.valueOf(textOf(value)));
        };
    }

    /** A time in one of the forms that documents and SDKs show; it becomes compact. */
    public static Rule time() {
        return (name, value) -> JsonFactory.value(Timestamps.compact(Timestamps.lenient(string(name, value))
                .orElseThrow(() -> invalidValue(name, string(name, value), "Not a time."))));
    }

    /** An absolute http or https address of at most 512 characters. */
    public static Rule url() {
        return (name, value) -> {
            Rules.text(512).read(name, value);
            if (!isWebAddress(string(name, value))) {
                throw invalidValue(name, string(name, value), "Not an absolute http or https URL.");
            }
            return value;
        };
    }

    /** A list whose elements all keep one rule. */
    public static Rule listOf(Rule element) {
        return (name, value) -> {
            if (value.getValueType() != JsonValue.ValueType.ARRAY) {
                throw invalidValue(name);
            }
            var list = JsonFactory.array();
            value.asJsonArray().forEach(item -> list.add(element.read(name, item)));
            return list.build();
        };
    }

    /** Any object; what stands in it is not looked at. */
    public static Rule anyObject() {
        return (name, value) -> {
            if (value.getValueType() != JsonValue.ValueType.OBJECT) {
                throw invalidValue(name);
            }
            return value;
        };
    }

    private static String string(String name, JsonValue value) {
        if (value instanceof JsonString text) {
            return text.getString();
        }
        throw invalidValue(name);
    }

    static String textOf(JsonValue value) {
        if (value instanceof JsonNumber number) {
            return plain(number.bigDecimalValue());
        }
        return value instanceof JsonString text ? text.getString() : value.toString();
    }

    // Written out, 1e999999999 would fill the memory.
    private static String plain(BigDecimal number) {
        return Math.abs((long) number.scale()) > 100 ? number.toString() : number.toPlainString();
    }

    private static boolean isWebAddress(String text) {
        try {
            URI uri = URI.create(text);
            return uri.getHost() != null && List.of("http", "https").contains(String.valueOf(uri.getScheme()));
        } catch (IllegalArgumentException notAUri) {
            return false;
        }
    }
}
