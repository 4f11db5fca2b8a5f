package io.github.amazonpaygateway.simulator.fault;

import io.github.amazonpaygateway.simulator.json.Document;
import io.github.amazonpaygateway.simulator.json.Rules;
import io.github.amazonpaygateway.simulator.json.Shape;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads faults as clients word them. */
final class FaultJson {

    private static final Shape SHAPE = Shape.of()
            .allow("operation", Rules.text())
            .allow("times", Rules.count())
            .allow("when", Rules.oneOf("before", "after"))
            .allow("delay", Rules.text())
            .allow("status", Rules.count())
            .allow("body", Rules.text())
            .allow("headers", Rules.anyObject())
            .allow("drop", Rules.flag());

    private FaultJson() {}

    static int times(JsonObject json) {
        return new Document(SHAPE.read(json))
                .text("times")
                .map(Integer::valueOf)
                .orElse(1);
    }

    static Fault fault(JsonObject json) {
        var fault = new Document(SHAPE.read(json));
        return new Fault(
                fault.text("operation").orElse(null),
                fault.text("when").filter("after"::equals).isPresent(),
                fault.text("delay").map(FaultJson::duration).orElse(Duration.ZERO),
                fault.text("status").map(Integer::valueOf).orElse(null),
                fault.text("body").orElse(null),
                headers(fault.part("headers").json()),
                fault.flag("drop"));
    }

    private static Duration duration(String text) {
        try {
            return Duration.parse(text);
        } catch (DateTimeException otherForm) {
            throw new IllegalArgumentException("Not an ISO-8601 duration: " + text, otherForm);
        }
    }

    private static Map<String, String> headers(JsonObject json) {
        var headers = new LinkedHashMap<String, String>();
        json.forEach((name, value) ->
                headers.put(name, value instanceof JsonString text ? text.getString() : value.toString()));
        return headers;
    }
}
