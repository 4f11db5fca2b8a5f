package io.github.amazonpaygateway.simulator.json;

import io.github.amazonpaygateway.simulator.money.Price;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Looks values up in an object that has been read by its rules.
 *
 * @param json the object
 */
public record Document(JsonObject json) {

    /** An object without fields. */
    public static Document empty() {
        return new Document(JsonValue.EMPTY_JSON_OBJECT);
    }

    /** The value at the end of a chain of names. */
    public Optional<JsonValue> value(String... names) {
        JsonValue here = json;
        for (String name : names) {
            here = here instanceof JsonObject object ? object.getOrDefault(name, JsonValue.NULL) : JsonValue.NULL;
        }
        return here == JsonValue.NULL ? Optional.empty() : Optional.of(here);
    }

    /** The text there. */
    public Optional<String> text(String... names) {
        return value(names).map(Rules::textOf);
    }

    /** The number there. */
    public Optional<Double> number(String... names) {
        return value(names).map(number -> ((JsonNumber) number).doubleValue());
    }

    /** The object there, or an empty one. */
    public Document part(String... names) {
        return new Document(value(names).map(JsonValue::asJsonObject).orElse(JsonValue.EMPTY_JSON_OBJECT));
    }

    /** Whether true stands there. */
    public boolean flag(String... names) {
        return value(names).filter(JsonValue.TRUE::equals).isPresent();
    }

    /** The price there. */
    public Optional<Price> price(String... names) {
        return value(names)
                .map(JsonValue::asJsonObject)
                .map(price -> new Price(new BigDecimal(price.getString("amount")), price.getString("currencyCode")));
    }

    /** The texts in the list there. */
    public List<String> texts(String... names) {
        return value(names)
                .map(list -> list.asJsonArray().getValuesAs(JsonString::getString))
                .orElse(List.of());
    }

    /** The same with the fields of a change laid over it, at every depth. */
    public Document merge(JsonObject change) {
        return new Document(JsonFactory.merged(json, change));
    }
}
