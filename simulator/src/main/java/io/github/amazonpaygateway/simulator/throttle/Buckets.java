package io.github.amazonpaygateway.simulator.throttle;

import io.github.amazonpaygateway.simulator.failure.Refusal;
import io.github.amazonpaygateway.simulator.merchant.Account;
import io.github.amazonpaygateway.simulator.operation.Operation;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** A leaky bucket for each merchant, environment and operation. Not safe for threads. */
public final class Buckets {

    private record Bucket(Account account, Operation operation) {}

    private record Level(double filled, Instant at) {}

    private Throttle table;
    private final Map<Bucket, Level> levels = new HashMap<>();

    /** Empty buckets of the sizes of a table. */
    public Buckets(Throttle table) {
        this.table = table;
    }

    /** By which table it limits. */
    public Throttle table() {
        return table;
    }

    /** Begins with empty buckets of the sizes of another table. */
    public void resize(Throttle other) {
        levels.clear();
        table = other;
    }

    /**
     * Counts one request.
     *
     * @throws Refusal 429 if the bucket is full
     */
    public void pour(Account account, Operation operation, Instant now) {
        if (table == Throttle.OFF) {
            return;
        }
        var bucket = new Bucket(account, operation);
        var allowance = Allowance.of(operation, account.environment(), table);
        double filled = leaked(levels.getOrDefault(bucket, new Level(0, now)), allowance, now) + 1;
        if (filled > allowance.burst()) {
            throw new Refusal(429, "TooManyRequests", "Too many requests, slow down.");
        }
        levels.put(bucket, new Level(filled, now));
    }

    private static double leaked(Level level, Allowance allowance, Instant now) {
        double seconds = Duration.between(level.at(), now).toMillis() / 1000.0;
        return Math.max(0, level.filled() - seconds * allowance.perSecond());
    }
}
