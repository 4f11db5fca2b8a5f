package io.github.amazonpaygateway.simulator.intervention;

import io.github.amazonpaygateway.simulator.http.SimulatorRequest;
import io.github.amazonpaygateway.simulator.json.Document;
import io.github.amazonpaygateway.simulator.json.JsonAnswer;
import jakarta.json.JsonObject;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** A file on its way to a signed address. */
final class Upload {

    private Upload() {}

    static JsonObject toJson(SimulatorRequest request) {
        return new JsonAnswer()
                .put("step", "upload")
                .put("method", request.method())
                .put("path", request.rawPath())
                .put("query", request.rawQuery())
                .put("contentType", request.header("content-type"))
                .put("content", Base64.getEncoder().encodeToString(request.body()))
                .build();
    }

    static SimulatorRequest request(Document step) {
        return new SimulatorRequest(
                step.text("method").orElse("PUT"),
                step.text("path").orElse("/"),
                step.text("query").orElse(null),
                step.text("contentType")
                        .map(type -> Map.of("content-type", List.of(type)))
                        .orElse(Map.of()),
                Base64.getDecoder().decode(step.text("content").orElse("")));
    }
}
