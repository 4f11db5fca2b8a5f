package io.github.amazonpaygateway.simulator;

import io.github.amazonpaygateway.simulator.enrolment.Enrolment;
import io.github.amazonpaygateway.simulator.failure.Refusal;
import io.github.amazonpaygateway.simulator.fault.Faults;
import io.github.amazonpaygateway.simulator.json.Document;
import io.github.amazonpaygateway.simulator.merchant.Merchant;
import io.github.amazonpaygateway.simulator.notification.Subscriptions;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A snapshot that has been read.
 *
 * @param seed of the ids
 * @param now the time it was taken
 * @param inputs what was done, in order
 * @param merchants who may call; empty: those who may call now, as snapshots of older simulators had it
 * @param faults still to come, as they are shown
 * @param notifications where they go, by merchant; empty: where they go now
 */
record Snapshot(
        long seed,
        Instant now,
        List<Document> inputs,
        Optional<List<Merchant>> merchants,
        List<JsonObject> faults,
        Optional<Subscriptions> notifications) {

    /**
     * Reads a snapshot.
     *
     * @throws IllegalArgumentException if it is none
     */
    static Snapshot of(JsonObject json) {
        var snapshot = new Document(json);
        try {
            return new Snapshot(
                    seed(snapshot),
                    time(snapshot, "now"),
                    list(json, "inputs").map(Snapshot::input).toList(),
                    merchants(json),
                    json.containsKey("faults")
                            ? list(json, "faults").map(Snapshot::fault).toList()
                            : List.of(),
                    Optional.ofNullable(json.get("notifications"))
                            .map(Snapshot::object)
                            .map(Subscriptions::of));
        } catch (Refusal unusable) {
            throw new IllegalArgumentException(unusable.getMessage(), unusable);
        }
    }

    static Instant time(Document part, String name) {
        try {
            return Instant.parse(part.text(name).orElse(""));
        } catch (DateTimeException notATime) {
            throw new IllegalArgumentException("Not a time: " + name, notATime);
        }
    }

    private static long seed(Document snapshot) {
        try {
            return Long.parseLong(snapshot.text("seed").orElse("0"));
        } catch (NumberFormatException notANumber) {
            throw new IllegalArgumentException("Not a whole number: seed", notANumber);
        }
    }

    private static Optional<List<Merchant>> merchants(JsonObject json) {
        return json.containsKey("merchants")
                ? Optional.of(list(json, "merchants")
                        .map(merchant -> Enrolment.of(object(merchant)).merchant())
                        .toList())
                : Optional.empty();
    }

    private static Document input(JsonValue value) {
        var input = new Document(object(value));
        if (Stream.of("request", "buyer", "intervention")
                .noneMatch(kind -> input.value(kind).isPresent())) {
            throw new IllegalArgumentException("An input is a request, a step of a buyer or an intervention");
        }
        time(input, "time");
        return input;
    }

    private static JsonObject fault(JsonValue value) {
        Faults.check(object(value));
        return object(value);
    }

    private static Stream<JsonValue> list(JsonObject json, String name) {
        if (!(json.get(name) instanceof JsonArray list)) {
            throw new IllegalArgumentException("A snapshot has a list of " + name);
        }
        return list.stream();
    }

    private static JsonObject object(JsonValue value) {
        if (!(value instanceof JsonObject object)) {
            throw new IllegalArgumentException("Not an object: " + value.getValueType());
        }
        return object;
    }
}
