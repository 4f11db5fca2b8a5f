package io.github.amazonpaygateway.simulator;

import io.github.amazonpaygateway.simulator.api.Answering;
import io.github.amazonpaygateway.simulator.buyer.RecordedBuyer;
import io.github.amazonpaygateway.simulator.change.Changes;
import io.github.amazonpaygateway.simulator.history.History;
import io.github.amazonpaygateway.simulator.id.Ids;
import io.github.amazonpaygateway.simulator.json.Document;
import io.github.amazonpaygateway.simulator.json.JsonAnswer;
import io.github.amazonpaygateway.simulator.time.Timeline;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;

/** Takes snapshots and does again what they tell. */
record Snapshots(
        History history, Ids ids, Changes changes, Timeline timeline, RecordedBuyer buyer, Answering answering) {

    JsonObject take() {
        return timeline.take(now -> new JsonAnswer()
                .put("format", 1)
                .put("seed", String.valueOf(ids.seed()))
                .put("now", now.toString())
                .put("changes", changes.all().size())
                .put("inputs", history.toJson())
                .build());
    }

    /** The inputs of a snapshot, checked before anything is forgotten for them. */
    static List<Document> inputs(JsonObject snapshot) {
        if (!(snapshot.get("inputs") instanceof JsonArray inputs)) {
            throw new IllegalArgumentException("A snapshot has a list of inputs");
        }
        return inputs.stream().map(Snapshots::input).toList();
    }

    static Instant time(Document part, String name) {
        try {
            return Instant.parse(part.text(name).orElse(""));
        } catch (DateTimeException notATime) {
            throw new IllegalArgumentException("Not a time: " + name, notATime);
        }
    }

    /** Does it all again on a simulator that has just forgotten everything. */
    void repeat(JsonObject snapshot, List<Document> inputs) {
        ids.restart(Long.parseLong(new Document(snapshot).text("seed").orElse("0")));
        inputs.forEach(this::repeat);
        timeline.takeAt(time(new Document(snapshot), "now"), now -> now);
    }

    private void repeat(Document input) {
        timeline.takeAt(time(input, "time"), now -> {
            if (input.value("request").isPresent()) {
                answering.repeat(input.part("request"));
            } else {
                buyer.repeat(input.part("buyer"));
            }
            return now;
        });
    }

    private static Document input(JsonValue value) {
        if (!(value instanceof JsonObject json) || !(json.containsKey("request") || json.containsKey("buyer"))) {
            throw new IllegalArgumentException("An input is a request or a step of a buyer");
        }
        var input = new Document(json);
        time(input, "time");
        return input;
    }
}
