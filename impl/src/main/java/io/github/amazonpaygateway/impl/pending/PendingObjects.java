package io.github.amazonpaygateway.impl.pending;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is pending, the one seen first first. Safe for many threads. */
public final class PendingObjects {

    /** As many are remembered, about a megabyte. A shop with more of them at once has the ledger, or notifications. */
    public static final int MOST = 5_000;

    private final Map<PendingObject.Name, PendingObject> seen = new LinkedHashMap<>();
    private boolean wanted;

    /** Somebody will {@link #takeAll take} them; until then nothing is kept. */
    public synchronized void open() {
        wanted = true;
    }

    /** Nobody takes them any more. */
    public synchronized void close() {
        wanted = false;
        seen.clear();
    }

    /** The eyes for one merchant. */
    public Sightings of(String merchant) {
        return new Sightings(merchant, this);
    }

    /** Those seen since the last call; whoever takes them keeps them. */
    public synchronized List<PendingObject> takeAll() {
        List<PendingObject> all = new ArrayList<>(seen.values());
        seen.clear();
        return all;
    }

    synchronized void add(PendingObject object) {
        if (wanted && seen.size() < MOST) {
            seen.putIfAbsent(object.name(), object);
        }
    }
}
