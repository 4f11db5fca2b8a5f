package io.github.amazonpaygateway.simulator.time;

import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.Consumer;

/** What is to happen later. Not safe for threads: {@link Timeline} lets one in at a time. */
public final class Agenda {

    private record Item(Instant due, long turn, Consumer<Instant> work) {}

    private final PriorityQueue<Item> items =
            new PriorityQueue<>(Comparator.comparing(Item::due).thenComparing(Item::turn));
    private long turns;

    /** Has something done once the time has come; it is told its due time, not the time it was looked at. */
    public void at(Instant due, Consumer<Instant> work) {
        items.add(new Item(due, turns++, work));
    }

    /** Does all that is due, in the order of time, with what that work adds meanwhile. */
    void runUntil(Instant now) {
        while (!items.isEmpty() && !items.element().due().isAfter(now)) {
            Item next = items.remove();
            next.work().accept(next.due());
        }
    }

    void clear() {
        items.clear();
    }
}
