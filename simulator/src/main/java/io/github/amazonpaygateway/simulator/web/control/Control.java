package io.github.amazonpaygateway.simulator.web.control;

import io.github.amazonpaygateway.simulator.failure.Refusal;
import io.github.amazonpaygateway.simulator.http.SimulatorRequest;
import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** What one path can do, by verb. Immutable. */
record Control(Map<String, Function<Body, JsonObject>> verbs) {

    static Control of() {
        return new Control(Map.of());
    }

    static Control get(Supplier<JsonObject> answer) {
        return of().on("GET", body -> answer.get());
    }

    Control post(Function<Body, JsonObject> work) {
        return on("POST", work);
    }

    Control delete(Supplier<JsonObject> work) {
        return on("DELETE", body -> work.get());
    }

    /**
     * Does what a request asks for.
     *
     * @throws Refusal 405 for another verb, or as the work has it
     */
    JsonObject answer(SimulatorRequest request) {
        var work = verbs.get(request.method().equals("HEAD") ? "GET" : request.method());
        if (work == null) {
            String known = String.join(" or ", verbs.keySet());
            throw new Refusal(405, "MethodNotAllowed", "Use " + known + " with " + request.rawPath() + ".");
        }
        return work.apply(request.method().equals("POST") ? Body.of(request) : Body.none());
    }

    private Control on(String verb, Function<Body, JsonObject> work) {
        var more = new LinkedHashMap<>(verbs);
        more.put(verb, work);
        return new Control(more);
    }
}
