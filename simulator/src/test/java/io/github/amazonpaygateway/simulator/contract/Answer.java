package io.github.amazonpaygateway.simulator.contract;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;

/** What came back. */
record Answer(int status, JsonObject body, String requestId) {

    static Answer of(HttpResponse<String> response) {
        String id = response.headers().firstValue("X-Amz-Pay-Request-Id").orElse("");
        return new Answer(response.statusCode(), json(response.body()), id);
    }

    /** The text at the end of a chain of names; {@code null} as a text if nothing is there. */
    String text(String... names) {
        JsonValue value = value(names);
        return value instanceof JsonString text ? text.getString() : value.toString();
    }

    JsonValue value(String... names) {
        JsonValue here = body;
        for (String name : names) {
            here = here instanceof JsonObject object ? object.getOrDefault(name, JsonValue.NULL) : JsonValue.NULL;
        }
        return here;
    }

    String state() {
        return text("statusDetails", "state");
    }

    String stateAndReason() {
        return state() + "/" + text("statusDetails", "reasonCode");
    }

    String refusal() {
        return status + " " + text("reasonCode");
    }

    List<String> constraints() {
        return value("constraints").asJsonArray().getValuesAs(JsonObject.class).stream()
                .map(constraint -> constraint.getString("constraintId"))
                .toList();
    }

    private static JsonObject json(String text) {
        if (text.isEmpty()) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
