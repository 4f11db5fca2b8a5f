package io.github.amazonpaygateway.simulator.operation;

import jakarta.json.JsonObject;

/**
 * What an operation answers when it was done.
 *
 * @param status 200, 201 or 202
 * @param body the object in the names of v2
 */
public record Answer(int status, JsonObject body) {

    /** 200 with the object. */
    public static Answer ok(JsonObject body) {
        return new Answer(200, body);
    }

    /** 201 with the new object. */
    public static Answer created(JsonObject body) {
        return new Answer(201, body);
    }
}
