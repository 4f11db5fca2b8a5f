package io.github.amazonpaygateway.impl.contract;

import java.time.Duration;
import java.util.List;

/**
 * What came of a run.
 *
 * @param recovery until half of the threads had charged again
 */
record FaultRun(int accepted, int unknown, int unavailable, long p99Millis, Duration recovery, List<String> troubles) {

    static FaultRun of(List<ChargingThread> threads, long end) {
        long[] durations = threads.stream()
                .flatMapToLong(thread -> thread.durations.stream().mapToLong(Long::longValue))
                .sorted()
                .toArray();
        long[] recovered = threads.stream()
                .mapToLong(thread -> thread.successes.stream()
                        .mapToLong(Long::longValue)
                        .filter(success -> success - end > 0)
                        .findFirst()
                        .orElse(Long.MAX_VALUE))
                .sorted()
                .toArray();
        return new FaultRun(
                threads.stream().mapToInt(thread -> thread.successes.size()).sum(),
                threads.stream().mapToInt(thread -> thread.unknown).sum(),
                threads.stream().mapToInt(thread -> thread.unavailable).sum(),
                durations[(int) (durations.length * 0.99)] / 1_000_000,
                Duration.ofNanos(recovered[recovered.length / 2] - end),
                threads.stream().flatMap(thread -> thread.troubles.stream()).toList());
    }

    String row(String title, int requests) {
        return "| %s | %d | %d | %d | %d | %d ms | %d ms |"
                .formatted(title, accepted, unknown, unavailable, requests, p99Millis, recovery.toMillis());
    }
}
