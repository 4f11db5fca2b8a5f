package io.github.amazonpaygateway.simulator.change;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** All changes since the start or the last reset. Not safe for threads: the timeline lets one in at a time. */
public final class Changes {

    private final List<Change> all = new ArrayList<>();
    private final List<Consumer<Change>> listeners = new ArrayList<>();

    /** Has every later change told; the listener must not wait for anything. */
    public void tell(Consumer<Change> listener) {
        listeners.add(listener);
    }

    /** Notes one change. */
    public void add(Change change) {
        all.add(change);
        listeners.forEach(listener -> listener.accept(change));
    }

    /** The changes in their order. */
    public List<Change> all() {
        return List.copyOf(all);
    }

    /** Forgets all changes. */
    public void clear() {
        all.clear();
    }
}
