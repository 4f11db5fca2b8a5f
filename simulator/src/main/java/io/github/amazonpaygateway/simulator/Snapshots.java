package io.github.amazonpaygateway.simulator;

import io.github.amazonpaygateway.simulator.enrolment.Enrolment;
import io.github.amazonpaygateway.simulator.json.Document;
import io.github.amazonpaygateway.simulator.json.JsonAnswer;
import jakarta.json.JsonObject;

/** Takes snapshots and does again what they tell. */
record Snapshots(Workings workings) {

    JsonObject take() {
        return workings.timeline.take(now -> new JsonAnswer()
                .put("format", 1)
                .put("seed", String.valueOf(workings.ids.seed()))
                .put("now", now.toString())
                .put("changes", workings.changes.all().size())
                .put(
                        "merchants",
                        JsonAnswer.list(workings.merchants.all().stream()
                                .map(Enrolment::json)
                                .toList()))
                .put("faults", workings.faults.toJson().get("faults"))
                .put("notifications", workings.notifications.subscriptionsToJson())
                .put("inputs", workings.history.toJson())
                .build());
    }

    /** Forgets everything and does what the snapshot tells; nothing is forgotten if it is none. */
    void restore(JsonObject json) {
        Snapshot snapshot = Snapshot.of(json);
        workings.timeline.alone(() -> {
            snapshot.merchants().ifPresent(workings.merchants::replaceAdded);
            workings.reset();
            workings.notifications.mute(() -> repeat(snapshot));
            workings.clock.set(snapshot.now());
            snapshot.faults().forEach(workings.faults::resume);
            snapshot.notifications().ifPresent(workings.notifications::replaceSubscriptions);
        });
    }

    private void repeat(Snapshot snapshot) {
        workings.ids.restart(snapshot.seed());
        snapshot.inputs().forEach(this::repeat);
        workings.timeline.takeAt(snapshot.now(), now -> now);
    }

    private void repeat(Document input) {
        workings.timeline.takeAt(Snapshot.time(input, "time"), now -> {
            if (input.value("request").isPresent()) {
                workings.answering.repeat(input.part("request"));
            } else if (input.value("buyer").isPresent()) {
                workings.buyer.repeat(input.part("buyer"));
            } else {
                workings.interventions.repeat(input.part("intervention"));
            }
            return now;
        });
    }
}
