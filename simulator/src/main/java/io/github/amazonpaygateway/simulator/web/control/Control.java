package io.github.amazonpaygateway.simulator.web.control;

import io.github.amazonpaygateway.simulator.failure.Refusal;
import io.github.amazonpaygateway.simulator.http.SimulatorRequest;
import io.github.amazonpaygateway.simulator.operation.Query;
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
     * @throws Refusal 405 for another verb, 400 for a query or for a body where none is known, or as the work has it
     */
    JsonObject answer(SimulatorRequest request) {
        var work = verbs.get(request.method().equals("HEAD") ? "GET" : request.method());
        if (work == null) {
            String known = String.join(" or ", verbs.keySet());
            throw new Refusal(405, "MethodNotAllowed", "Use " + known + " with " + request.rawPath() + ".");
        }
        checkQuery(Query.of(request.rawQuery()));
        Body body = Body.of(request);
        return work.apply(request.method().equals("POST") ? body : body.only());
    }

    private static void checkQuery(Query query) {
        query.values().keySet().stream().findFirst().ifPresent(name -> {
            throw new Refusal(400, "UnrecognizedField", "The parameter '" + name + "' is not known here; known: none");
        });
    }

    private Control on(String verb, Function<Body, JsonObject> work) {
        var more = new LinkedHashMap<>(verbs);
        more.put(verb, work);
        return new Control(more);
    }
}
