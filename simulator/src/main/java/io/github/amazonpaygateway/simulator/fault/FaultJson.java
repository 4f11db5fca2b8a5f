package io.github.amazonpaygateway.simulator.fault;

import io.github.amazonpaygateway.simulator.json.Document;
import io.github.amazonpaygateway.simulator.json.Durations;
import io.github.amazonpaygateway.simulator.json.Rule;
import io.github.amazonpaygateway.simulator.json.Rules;
import io.github.amazonpaygateway.simulator.json.Shape;
import io.github.amazonpaygateway.simulator.operation.Operation;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads faults as clients word them. */
final class FaultJson {

    // longer than any client waits; a reset ends it
    private static final Duration HANG = Duration.ofMinutes(10);
    private static final String ERROR_PAGE =
            "<html><head><title>502 Bad Gateway</title></head><body>Simulated error page</body></html>";

    private static final Map<String, Rule> FIELDS = fields();
    private static final Shape SHAPE = shape();

    private final Document fault;

    FaultJson(JsonObject json) {
        fault = new Document(SHAPE.read(json));
    }

    static Iterable<String> names() {
        return FIELDS.keySet();
    }

    Script script() {
        boolean byChance = fault.value("probability").isPresent();
        return new Script(
                number("call").orElse(1),
                number("times").orElse(byChance ? Integer.MAX_VALUE : 1),
                fault.number("probability").orElse(1.0),
                number("seed").orElse(0));
    }

    Fault fault() {
        boolean page = fault.text("answer").filter("html"::equals).isPresent();
        return new Fault(
                fault.text("operation").orElse(null),
                fault.text("when").filter("after"::equals).isPresent(),
                fault.flag("hang") ? HANG : time("delay"),
                number("status").map(FaultJson::status).orElse(page ? 502 : null),
                reasonCode(),
                fault.text("body").orElse(page ? ERROR_PAGE : null),
                headers(fault.part("headers").json()),
                fault.flag("drop") || fault.flag("hang"),
                fault.flag("reset"),
                fault.text("answer").filter(word -> !page).map(Distortion::of).orElse(null),
                time("advance"));
    }

    private @Nullable String reasonCode() {
        if (fault.text("reasonCode").isPresent() && fault.text("status").isEmpty()) {
            throw new IllegalArgumentException("A reasonCode needs a status");
        }
        return fault.text("reasonCode").orElse(null);
    }

    private Optional<Integer> number(String name) {
        return fault.text(name).map(Integer::valueOf);
    }

    private Duration time(String name) {
        return fault.text(name).map(Durations::upToACentury).orElse(Duration.ZERO);
    }

    private static Integer status(Integer status) {
        if (status < 200 || status > 599) {
            throw new IllegalArgumentException("Not a status between 200 and 599: " + status);
        }
        return status;
    }

    private static Map<String, String> headers(JsonObject json) {
        var headers = new LinkedHashMap<String, String>();
        json.forEach((name, value) ->
                headers.put(name, value instanceof JsonString text ? text.getString() : value.toString()));
        return headers;
    }

    private static Shape shape() {
        Shape shape = Shape.of();
        for (var field : FIELDS.entrySet()) {
            shape = shape.allow(field.getKey(), field.getValue());
        }
        return shape;
    }

    private static Map<String, Rule> fields() {
        var fields = new LinkedHashMap<String, Rule>();
        fields.put("operation", Rules.oneOf(operations()));
        fields.put("times", Rules.count());
        fields.put("when", Rules.oneOf("before", "after"));
        fields.put("delay", Rules.text());
        fields.put("status", Rules.count());
        fields.put("reasonCode", Rules.text(64));
        fields.put("body", Rules.text());
        fields.put("headers", Rules.anyObject());
        fields.put("drop", Rules.flag());
        fields.put("reset", Rules.flag());
        fields.put("answer", Rules.oneOf(answers()));
        fields.put("hang", Rules.flag());
        fields.put("call", Rules.count());
        fields.put("probability", Rules.share());
        fields.put("seed", Rules.count());
        fields.put("advance", Rules.text());
        return fields;
    }

    private static String[] operations() {
        return Stream.concat(Stream.of(Operation.values()).map(Operation::wireName), Stream.of("unknown"))
                .toArray(String[]::new);
    }

    private static String[] answers() {
        String[] words = Arrays.copyOf(Distortion.WORDS, Distortion.WORDS.length + 1);
        words[Distortion.WORDS.length] = "html";
        return words;
    }
}
