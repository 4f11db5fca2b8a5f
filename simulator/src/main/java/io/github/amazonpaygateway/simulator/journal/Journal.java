package io.github.amazonpaygateway.simulator.journal;

import io.github.amazonpaygateway.simulator.json.JsonAnswer;
import jakarta.json.JsonObject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;

/** The newest 10,000 requests in the order of their answers. Safe for many threads. */
public final class Journal {

    private static final int CAPACITY = 10_000;

    private final Deque<JournalEntry> entries = new ArrayDeque<>();

    /** Adds one entry; the oldest one makes room. */
    public synchronized void add(JournalEntry entry) {
        if (entries.size() == CAPACITY) {
            entries.removeFirst();
        }
        entries.addLast(entry);
    }

    /** The entries since the start or the last reset, the oldest first. */
    public synchronized List<JournalEntry> entries() {
        return List.copyOf(entries);
    }

    /** The newest entries that pass, the newest first. */
    public synchronized List<JournalEntry> newest(int most, Predicate<JournalEntry> filter) {
        var newest = new ArrayList<JournalEntry>();
        var all = entries.descendingIterator();
        while (all.hasNext() && newest.size() < most) {
            JournalEntry entry = all.next();
            if (filter.test(entry)) {
                newest.add(entry);
            }
        }
        return newest;
    }

    /** Forgets all entries. */
    public synchronized void clear() {
        entries.clear();
    }

    /** {@code {"requests":[…]}}. */
    public JsonObject toJson() {
        List<JsonObject> requests = entries().stream().map(JournalEntry::toJson).toList();
        return new JsonAnswer().put("requests", JsonAnswer.list(requests)).build();
    }
}
