package io.github.amazonpaygateway.impl.traffic;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/** The buckets of one merchant account in one environment. Safe for many threads. */
public final class Throttle {

    /** The operation of raw calls to a path that is not known. */
    public static final String UNKNOWN = "raw";

    private final ThrottleSettings settings;
    private final LongSupplier nanoTime;
    private final Map<String, Optional<LeakyBucket>> buckets = new ConcurrentHashMap<>();

    /** @param nanoTime as {@link System#nanoTime()} */
    public Throttle(ThrottleSettings settings, LongSupplier nanoTime) {
        this.settings = settings;
        this.nanoTime = nanoTime;
    }

    /** Lets everything through. */
    public static Throttle none() {
        return new Throttle(ThrottleSettings.OFF, System::nanoTime);
    }

    /**
     * The turn of one request.
     *
     * @param longest the longest wait that is of use
     * @return how long to wait before sending, mostly zero; if longer than {@code longest}, nothing may be sent, and it
     *     says when to come again
     */
    public Duration turn(String operation, Duration longest) {
        Optional<LeakyBucket> bucket = buckets.get(operation);
        if (bucket == null) {
            bucket = buckets.computeIfAbsent(operation, this::bucket);
        }
        return bucket.isEmpty() ? Duration.ZERO : bucket.get().take(nanoTime.getAsLong(), longest);
    }

    private Optional<LeakyBucket> bucket(String operation) {
        return settings.allowance(operation).map(LeakyBucket::new);
    }
}
