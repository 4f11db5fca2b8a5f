package io.github.amazonpaygateway.simulator.fault;

import io.github.amazonpaygateway.simulator.failure.Refusal;
import io.github.amazonpaygateway.simulator.http.SimulatorResponse;
import io.github.amazonpaygateway.simulator.json.BodyText;
import io.github.amazonpaygateway.simulator.json.JsonFactory;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** What becomes of a true answer on its way. The work is done. */
enum Distortion {
    /** Half of the body; its announced length stays, so the connection ends too early. */
    TRUNCATED("truncated", Distortion::truncated),
    /** JSON that ends before its object does; the length is right. */
    MALFORMED("malformed", Distortion::malformed),
    /** The body twice in one answer. */
    DUPLICATED("duplicated", Distortion::duplicated),
    /** Fields nobody has heard of, at the top and in {@code statusDetails}. */
    UNKNOWN_FIELDS("unknownFields", answer -> rewritten(answer, Distortion::withUnknownFields)),
    /** A state and reason nobody has heard of. */
    UNKNOWN_STATE("unknownState", answer -> rewritten(answer, Distortion::withUnknownState));

    static final String[] WORDS = Arrays.stream(values()).map(d -> d.word).toArray(String[]::new);

    // v1 and v2 spell it differently
    private static final List<String> STATUS = List.of("statusDetails", "statusDetail");

    private final String word;
    private final UnaryOperator<SimulatorResponse> change;

    Distortion(String word, UnaryOperator<SimulatorResponse> change) {
        this.word = word;
        this.change = change;
    }

    static Distortion of(String word) {
        return Arrays.stream(values())
                .filter(distortion -> distortion.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(word));
    }

    SimulatorResponse distort(SimulatorResponse answer) {
        return change.apply(answer);
    }

    private static SimulatorResponse truncated(SimulatorResponse answer) {
        byte[] body = answer.body();
        return withBody(answer, Arrays.copyOf(body, body.length / 2))
                .with("Content-Length", String.valueOf(Math.max(1, body.length)));
    }

    private static SimulatorResponse malformed(SimulatorResponse answer) {
        byte[] body = answer.body();
        return withBody(answer, Arrays.copyOf(body, Math.max(0, body.length - 1)));
    }

    private static SimulatorResponse duplicated(SimulatorResponse answer) {
        String body = answer.bodyText();
        return withBody(answer, (body + body).getBytes(StandardCharsets.UTF_8));
    }

    private static SimulatorResponse rewritten(SimulatorResponse answer, UnaryOperator<JsonObject> change) {
        try {
            JsonObject changed = change.apply(BodyText.parse(answer.body()));
            return withBody(answer, changed.toString().getBytes(StandardCharsets.UTF_8));
        } catch (Refusal notJson) {
            return answer;
        }
    }

    private static JsonObject withUnknownFields(JsonObject body) {
        JsonObject inner = JsonFactory.object().add("depth", 1).addNull("empty").build();
        JsonObject strange =
                JsonFactory.object().add("simulatedUnknownField", inner).build();
        return laidOver(inStatus(body, strange), strange);
    }

    private static JsonObject withUnknownState(JsonObject body) {
        return inStatus(
                body,
                JsonFactory.object()
                        .add("state", "SimulatedUnknownState")
                        .add("reasonCode", "SimulatedUnknownReason")
                        .build());
    }

    private static JsonObject inStatus(JsonObject body, JsonObject change) {
        var changed = JsonFactory.object(body);
        STATUS.stream()
                .filter(name -> body.get(name) instanceof JsonObject)
                .forEach(name -> changed.add(name, laidOver(body.getJsonObject(name), change)));
        return changed.build();
    }

    private static JsonObject laidOver(JsonObject part, JsonObject change) {
        var changed = JsonFactory.object(part);
        change.forEach(changed::add);
        return changed.build();
    }

    private static SimulatorResponse withBody(SimulatorResponse answer, byte[] body) {
        return new SimulatorResponse(answer.status(), answer.headers(), body);
    }
}
