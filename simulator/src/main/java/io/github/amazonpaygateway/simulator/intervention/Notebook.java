package io.github.amazonpaygateway.simulator.intervention;

import io.github.amazonpaygateway.simulator.history.History;
import io.github.amazonpaygateway.simulator.time.Timeline;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.function.Function;

/** Notes a step and does it, in one turn, so that nothing comes between the note and the deed. */
public record Notebook(History history, Timeline timeline) {

    <T> T noted(JsonObject step, Function<Instant, T> deed) {
        return timeline.take(now -> {
            history.add(now, "intervention", () -> step);
            return deed.apply(now);
        });
    }
}
