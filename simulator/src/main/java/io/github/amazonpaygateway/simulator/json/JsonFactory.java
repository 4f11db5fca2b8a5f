package io.github.amazonpaygateway.simulator.json;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;

/** Makes JSON by one provider. {@code jakarta.json.Json} looks for it anew at each call, which costs more than the rest. */
public final class JsonFactory {

    private static final JsonProvider PROVIDER = JsonProvider.provider();

    private JsonFactory() {}

    /** An empty object to fill. */
    public static JsonObjectBuilder object() {
        return PROVIDER.createObjectBuilder();
    }

    /** An object to change. */
    public static JsonObjectBuilder object(JsonObject start) {
        return PROVIDER.createObjectBuilder(start);
    }

    /** An empty list to fill. */
    public static JsonArrayBuilder array() {
        return PROVIDER.createArrayBuilder();
    }

    /** A text. */
    public static JsonString value(String text) {
        return PROVIDER.createValue(text);
    }

    /** A number. */
    public static JsonValue value(Number number) {
        return PROVIDER.createValue(number);
    }

    static JsonParser parser(String text) {
        return PROVIDER.createParser(new StringReader(text));
    }

    static JsonObject merged(JsonObject start, JsonObject change) {
        return PROVIDER.createMergePatch(change).apply(start).asJsonObject();
    }
}
