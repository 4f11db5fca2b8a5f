package io.github.amazonpaygateway.benchmarks;

import java.time.Duration;

/**
 * How long to measure.
 *
 * @param rounds how often the contenders take turns
 * @param slice how long each turn is
 * @param calls how many calls the count of connections is over
 * @param pause how long the connections rest during these calls
 */
record Plan(int rounds, Duration slice, int calls, Duration pause) {

    /** The long run, by {@code -Dbenchmark.rounds} and {@code -Dbenchmark.millis}. */
    static Plan ofProperties() {
        return new Plan(
                Integer.getInteger("benchmark.rounds", 5),
                Duration.ofMillis(Integer.getInteger("benchmark.millis", 4_000)),
                10_000,
                Duration.ofSeconds(2));
    }
}
