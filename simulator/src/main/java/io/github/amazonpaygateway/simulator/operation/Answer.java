package io.github.amazonpaygateway.simulator.operation;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Map;

/**
 * What an operation answers when it was done.
 *
 * @param status 200, 201, 202 or 303
 * @param body an object in the names of v2, in one case a list; null of JSON stands for no body at all
 * @param headers beside the usual ones
 */
public record Answer(int status, JsonValue body, Map<String, String> headers) {

    /** An answer without headers of its own. */
    public Answer(int status, JsonValue body) {
        this(status, body, Map.of());
    }

    /** 200 with the object. */
    public static Answer ok(JsonValue body) {
        return new Answer(200, body);
    }

    /** 201 with the new object. */
    public static Answer created(JsonObject body) {
        return new Answer(201, body);
    }

    /** 200 without a body. */
    public static Answer empty() {
        return new Answer(200, JsonValue.NULL);
    }
}
