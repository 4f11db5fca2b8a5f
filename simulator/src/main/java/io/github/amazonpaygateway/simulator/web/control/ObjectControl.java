package io.github.amazonpaygateway.simulator.web.control;

import io.github.amazonpaygateway.simulator.AmazonPaySimulator;
import io.github.amazonpaygateway.simulator.change.Change;
import io.github.amazonpaygateway.simulator.failure.Refusals;
import io.github.amazonpaygateway.simulator.journal.JournalEntry;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Lists the objects with their states, and tells the story of one. */
final class ObjectControl {

    private static final int MOST_OBJECTS = 300;
    private static final int MOST_REQUESTS = 100;

    private final AmazonPaySimulator simulator;

    ObjectControl(AmazonPaySimulator simulator) {
        this.simulator = simulator;
    }

    /** The newest change of each object, the newest first. */
    JsonObject list() {
        Map<String, Change> objects = new LinkedHashMap<>();
        for (Change change : simulator.changes()) {
            objects.remove(change.objectId());
            objects.put(change.objectId(), change);
        }
        List<Change> newest = new ArrayList<>(objects.values());
        Collections.reverse(newest);
        return Json.createObjectBuilder()
                .add("total", newest.size())
                .add("objects", changes(newest.stream().limit(MOST_OBJECTS).toList()))
                .build();
    }

    /** Every state of one object, what hangs together with it, and the requests that name it. */
    JsonObject show(String objectId) {
        List<Change> timeline = simulator.changes().stream()
                .filter(change -> change.objectId().equals(objectId))
                .toList();
        if (timeline.isEmpty()) {
            throw Refusals.notFound("object", objectId);
        }
        Change now = timeline.get(timeline.size() - 1);
        return Json.createObjectBuilder()
                .add("object", now.toJson())
                .add("timeline", changes(timeline))
                .add("related", changes(related(now)))
                .add("requests", requests(simulator.journal().newest(MOST_REQUESTS, entry -> entry.concerns(objectId))))
                .build();
    }

    /** Whatever has no timeline. */
    JsonObject others() {
        var list = Json.createArrayBuilder();
        simulator.others().forEach(list::add);
        return Json.createObjectBuilder().add("others", list).build();
    }

    JsonObject requests() {
        return Json.createObjectBuilder()
                .add("requests", requests(simulator.journal().newest(MOST_REQUESTS, entry -> true)))
                .build();
    }

    private List<Change> related(Change of) {
        String root = root(of);
        Map<String, Change> related = new LinkedHashMap<>();
        simulator.changes().stream()
                .filter(change -> root(change).equals(root))
                .filter(change -> !change.objectId().equals(of.objectId()))
                .forEach(change -> related.put(change.objectId(), change));
        return List.copyOf(related.values());
    }

    private static String root(Change change) {
        return Objects.requireNonNullElse(change.chargePermissionId(), change.objectId());
    }

    private static JsonArrayBuilder changes(List<Change> changes) {
        var list = Json.createArrayBuilder();
        changes.forEach(change -> list.add(change.toJson()));
        return list;
    }

    private static JsonArrayBuilder requests(List<JournalEntry> entries) {
        var list = Json.createArrayBuilder();
        entries.forEach(entry -> list.add(entry.toJson()));
        return list;
    }
}
