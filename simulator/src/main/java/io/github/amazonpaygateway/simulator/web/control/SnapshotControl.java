package io.github.amazonpaygateway.simulator.web.control;

import io.github.amazonpaygateway.simulator.AmazonPaySimulator;
import io.github.amazonpaygateway.simulator.failure.Refusal;
import io.github.amazonpaygateway.simulator.failure.Refusals;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps snapshots by name in memory, shows them for keeping in a file, and goes back to one. */
final class SnapshotControl {

    private static final int MOST = 100;

    private final AmazonPaySimulator simulator;
    private final Map<String, JsonObject> snapshots = new ConcurrentHashMap<>();

    SnapshotControl(AmazonPaySimulator simulator) {
        this.simulator = simulator;
    }

    JsonObject take(Body body) {
        String name = body.only("name").required("name");
        if (!name.matches("[A-Za-z0-9_-]{1,64}") || snapshots.size() >= MOST) {
            throw new Refusal(400, "InvalidParameterValue", "A name has up to 64 of A-Z a-z 0-9 - _; 100 are kept.");
        }
        JsonObject snapshot = now();
        snapshots.put(name, snapshot);
        return Json.createObjectBuilder()
                .add("name", name)
                .add("inputs", snapshot.getJsonArray("inputs").size())
                .build();
    }

    JsonObject list() {
        var names = Json.createArrayBuilder();
        snapshots.keySet().stream().sorted().forEach(names::add);
        return Json.createObjectBuilder().add("snapshots", names).build();
    }

    JsonObject show(String name) {
        return name.equals("now") ? now() : find(name);
    }

    JsonObject restore(String name, Body body) {
        body.only();
        return restored(find(name));
    }

    JsonObject restore(Body body) {
        return restored(body.only("format", "seed", "now", "changes", "merchants", "faults", "notifications", "inputs")
                .json());
    }

    private JsonObject restored(JsonObject snapshot) {
        try {
            simulator.restore(snapshot);
            return Json.createObjectBuilder()
                    .add("now", simulator.clock().now().toString())
                    .build();
        } catch (IllegalArgumentException unusable) {
            throw new Refusal(400, "InvalidParameterValue", String.valueOf(unusable.getMessage()));
        }
    }

    private JsonObject now() {
        try {
            return simulator.snapshot();
        } catch (IllegalStateException tooMany) {
            throw new Refusal(409, "TooManyInputs", String.valueOf(tooMany.getMessage()));
        }
    }

    private JsonObject find(String name) {
        JsonObject snapshot = snapshots.get(name);
        if (snapshot == null) {
            throw Refusals.notFound("snapshot", name);
        }
        return snapshot;
    }
}
