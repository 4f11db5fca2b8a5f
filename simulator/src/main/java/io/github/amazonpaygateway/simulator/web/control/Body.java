package io.github.amazonpaygateway.simulator.web.control;

import io.github.amazonpaygateway.simulator.failure.Refusal;
import io.github.amazonpaygateway.simulator.http.SimulatorRequest;
import io.github.amazonpaygateway.simulator.json.BodyText;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;

/** The JSON object of a control request. */
record Body(JsonObject json) {

    static Body none() {
        return new Body(JsonValue.EMPTY_JSON_OBJECT);
    }

    /** The body, an empty object if there is none. */
    static Body of(SimulatorRequest request) {
        if (request.body().length == 0) {
            return none();
        }
        return new Body(BodyText.parse(request.body()));
    }

    /** The same body, known to have no other members. */
    Body only(String... known) {
        List<String> names = List.of(known);
        json.keySet().stream().filter(name -> !names.contains(name)).findFirst().ifPresent(name -> {
            throw new Refusal(
                    400,
                    "UnrecognizedField",
                    "The field '" + name + "' is not known here; known: "
                            + (names.isEmpty() ? "none" : String.join(", ", names)));
        });
        return this;
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(json.get(name)).map(value -> {
            if (value instanceof JsonString text) {
                return text.getString();
            }
            throw new Refusal(400, "InvalidParameterValue", "The field '" + name + "' has to be a text.");
        });
    }

    /** Whether true stands there, or the text of it. */
    boolean flag(String name) {
        JsonValue value = json.getOrDefault(name, JsonValue.FALSE);
        return value == JsonValue.TRUE
                || (value instanceof JsonString text && text.getString().equals("true"));
    }

    String required(String name) {
        return text(name)
                .orElseThrow(() -> new Refusal(400, "MissingParameterValue", "The field '" + name + "' is missing."));
    }
}
