package io.github.amazonpaygateway.impl.traffic;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * The breakers of one endpoint, one for each operation: an outage of Amazon concerns all merchants of an endpoint, and none
 * of another one. Safe for many threads.
 */
public final class Breakers {

    private final String endpoint;
    private final LongSupplier nanoTime;
    private final Map<Guarded, Breaker> breakers = new ConcurrentHashMap<>();

    /**
     * @param endpoint its address, for the log
     * @param nanoTime as {@link System#nanoTime()}
     */
    public Breakers(String endpoint, LongSupplier nanoTime) {
        this.endpoint = endpoint;
        this.nanoTime = nanoTime;
    }

    public Breaker of(String operation, BreakerSettings settings) {
        return breakers.computeIfAbsent(
                new Guarded(operation, settings),
                guarded -> new Breaker(operation + " at " + endpoint, settings, nanoTime));
    }

    /** Raw calls of an operation may be held back in another way than typed ones. */
    private record Guarded(String operation, BreakerSettings settings) {}
}
