package io.github.amazonpaygateway.impl.notification;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What is known of some addresses for some time: the eldest is forgotten when there are too many. */
final class Remembered<T> {

    private record Entry<T>(T value, Instant end) {}

    private final int most;
    private final Duration time;
    private final Map<URI, Entry<T>> entries = new LinkedHashMap<>();

    Remembered(int most, Duration time) {
        this.most = most;
        this.time = time;
    }

    synchronized Optional<T> get(URI address, Instant now) {
        return Optional.ofNullable(entries.get(address))
                .filter(entry -> now.isBefore(entry.end))
                .map(Entry::value);
    }

    synchronized void put(URI address, T value, Instant now) {
        entries.remove(address);
        if (isFull(now)) {
            entries.remove(entries.keySet().iterator().next());
        }
        entries.put(address, new Entry<>(value, now.plus(time)));
    }

    synchronized void remove(URI address) {
        entries.remove(address);
    }

    synchronized boolean isFull(Instant now) {
        entries.values().removeIf(entry -> !now.isBefore(entry.end));
        return entries.size() >= most;
    }
}
