package io.github.amazonpaygateway.simulator.json;

import static io.github.amazonpaygateway.simulator.failure.Refusals.invalidValue;
import static io.github.amazonpaygateway.simulator.failure.Refusals.missingValue;
import static io.github.amazonpaygateway.simulator.failure.Refusals.unrecognizedField;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The fields an object of a request may have and must have. Immutable. */
public final class Shape implements Rule {

    private final Map<String, Rule> rules;
    private final Set<String> required;

    private Shape(Map<String, Rule> rules, Set<String> required) {
        this.rules = rules;
        this.required = required;
    }

    /** An object without fields. */
    public static Shape of() {
        return new Shape(Map.of(), Set.of());
    }

    /** The same with one more field that may be there. */
    public Shape allow(String name, Rule rule) {
        var more = new LinkedHashMap<>(rules);
        more.put(name, rule);
        return new Shape(more, required);
    }

    /** The same with one more field that has to be there. */
    public Shape require(String name, Rule rule) {
        var more = new HashSet<>(required);
        more.add(name);
        return new Shape(allow(name, rule).rules, more);
    }

    /** Reads a whole body. */
    public JsonObject read(JsonObject body) {
        var read = JsonFactory.object();
        body.forEach((name, value) -> {
            JsonValue good = field(name, value);
            if (good != JsonValue.NULL) {
                read.add(name, good);
            }
        });
        required.forEach(name -> checkPresence(body, name));
        return read.build();
    }

    @Override
    public JsonObject read(String name, JsonValue value) {
        if (value.getValueType() != JsonValue.ValueType.OBJECT) {
            throw invalidValue(name);
        }
        return read(value.asJsonObject());
    }

    // What an explicit null means is not documented; here it is as good as absent.
    private JsonValue field(String name, JsonValue value) {
        var rule = rules.get(name);
        if (rule == null) {
            throw unrecognizedField(name);
        }
        return value.getValueType() == JsonValue.ValueType.NULL ? JsonValue.NULL : rule.read(name, value);
    }

    private static void checkPresence(JsonObject body, String name) {
        var value = body.getOrDefault(name, JsonValue.NULL);
        boolean blank = value instanceof JsonString text && text.getString().isBlank();
        if (blank || value.getValueType() == JsonValue.ValueType.NULL) {
            throw missingValue(name);
        }
    }
}
