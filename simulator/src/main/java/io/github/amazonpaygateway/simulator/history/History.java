package io.github.amazonpaygateway.simulator.history;

import io.github.amazonpaygateway.simulator.json.JsonFactory;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The inputs since the start or the last reset. Not safe for threads: the timeline lets one in at a time. */
public final class History {

    private static final int CAPACITY = 200_000;

    private final List<JsonObject> inputs = new ArrayList<>();
    private boolean overflown;

    /** Notes what is about to be done; of more than 200,000 inputs there is no snapshot. */
    public void add(Instant time, String kind, Supplier<JsonObject> input) {
        overflown = overflown || inputs.size() == CAPACITY;
        if (!overflown) {
            inputs.add(JsonFactory.object()
                    .add("time", time.toString())
                    .add(kind, input.get())
                    .build());
        }
    }

    /**
     * The inputs, the oldest first.
     *
     * @throws IllegalStateException if there were too many
     */
    public JsonArray toJson() {
        if (overflown) {
            throw new IllegalStateException(
                    "There is no snapshot of more than " + CAPACITY + " inputs; reset earlier.");
        }
        var list = JsonFactory.array();
        inputs.forEach(list::add);
        return list.build();
    }

    /** Forgets all inputs. */
    public void clear() {
        inputs.clear();
        overflown = false;
    }
}
