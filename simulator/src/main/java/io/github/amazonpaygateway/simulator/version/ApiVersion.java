package io.github.amazonpaygateway.simulator.version;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

/** A version of the URL. */
public enum ApiVersion {
    /** The names and rules before 2020. */
    V1,
    /** Today's. */
    V2;

    /** Whether a permission ends with its first capture. */
    public boolean allowsOneCapture() {
        return this == V1;
    }

    /** The body of a request in the names of v2. */
    public JsonObject incoming(JsonObject body) {
        return this == V1 ? V1Requests.toV2(body) : body;
    }

    /** The body of an answer in the names of this version. */
    public JsonValue outgoing(JsonValue body) {
        return this == V1 && body instanceof JsonObject object ? V1Answers.fromV2(object) : body;
    }
}
