package io.github.amazonpaygateway.simulator.journal;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The requests in the order of their answers. Safe for many threads. */
public final class Journal {

    private final List<JournalEntry> entries = new CopyOnWriteArrayList<>();

    /** All entries since the start or the last reset. */
    public List<JournalEntry> entries() {
        return List.copyOf(entries);
    }

    /** {@code {"requests":[…]}}. */
    public JsonObject toJson() {
        return JsonValue.EMPTY_JSON_OBJECT;
    }
}
