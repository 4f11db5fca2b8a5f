package io.github.amazonpaygateway.simulator.json;

import io.github.amazonpaygateway.simulator.money.Price;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes an object field by field; what is not there is written as null, as Amazon Pay does. */
public final class JsonAnswer {

    private final JsonObjectBuilder builder = JsonFactory.object();

    /** Adds a text, number, boolean, time, price, JSON value or null. */
    public JsonAnswer put(String name, @Nullable Object value) {
        builder.add(name, json(value));
        return this;
    }

    /** The object. */
    public JsonObject build() {
        return builder.build();
    }

    /** The named fields of a part, with null for each that is not there. */
    public static JsonObject fields(Document part, String... names) {
        var answer = new JsonAnswer();
        for (String name : names) {
            answer.put(name, part.value(name));
        }
        return answer.build();
    }

    /** The fields of {@code merchantMetadata}. */
    public static JsonObject merchantMetadata(Document metadata) {
        return fields(metadata, "merchantReferenceId", "merchantStoreName", "noteToBuyer", "customInformation");
    }

    /** The fields of {@code recurringMetadata}. */
    public static JsonObject recurringMetadata(Document metadata) {
        return fields(metadata, "frequency", "amount");
    }

    /** A list of objects. */
    public static JsonArray list(Collection<? extends JsonValue> items) {
        var list = JsonFactory.array();
        items.forEach(list::add);
        return list.build();
    }

    private static JsonValue json(@Nullable Object value) {
        if (value instanceof Optional<?> maybe) {
            return json(maybe.orElse(null));
        }
        if (value instanceof JsonValue json) {
            return json;
        }
        if (value instanceof Price price) {
            return price(price);
        }
        return scalar(value);
    }

    private static JsonValue scalar(@Nullable Object value) {
        if (value == null) {
            return JsonValue.NULL;
        }
        if (value instanceof Boolean flag) {
            return flag ? JsonValue.TRUE : JsonValue.FALSE;
        }
        if (value instanceof Number number) {
            return JsonFactory.value(number);
        }
        return JsonFactory.value(value instanceof Instant time ? Timestamps.compact(time) : value.toString());
    }

    private static JsonObject price(Price price) {
        return JsonFactory.object()
                .add("amount", price.amount().toPlainString())
                .add("currencyCode", price.currency())
                .build();
    }
}
