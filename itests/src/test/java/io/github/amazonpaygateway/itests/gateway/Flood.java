package io.github.amazonpaygateway.itests.gateway;

import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Posts messages at a steady rate, whether or not the server keeps up: each has its time, and waits from then on.
 *
 * @param nanos how long each answer took, counted from the time at which its message was due
 * @param statuses of the answers
 */
record Flood(long[] nanos, int[] statuses) {

    private static final int CONNECTIONS = 64;

    static Flood of(List<String> messages, int perSecond, URI shop) throws InterruptedException {
        Flood flood = new Flood(new long[messages.size()], new int[messages.size()]);
        AtomicInteger next = new AtomicInteger();
        long start = System.nanoTime();
        ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);
        for (int i = 0; i < CONNECTIONS; i++) {
            threads.submit(() -> {
                try (FloodConnection connection = new FloodConnection(shop)) {
                    for (int n = next.getAndIncrement(); n < messages.size(); n = next.getAndIncrement()) {
                        flood.post(n, messages.get(n), start + TimeUnit.SECONDS.toNanos(n) / perSecond, connection);
                    }
                }
                return null; // a callable, which may fail; a message without an answer has no status
            });
        }
        threads.shutdown();
        if (!threads.awaitTermination(5, TimeUnit.MINUTES)) {
            throw new IllegalStateException("the server does not keep up at all");
        }
        return flood;
    }

    private void post(int n, String message, long due, FloodConnection connection) throws IOException {
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
        statuses[n] = connection.post(message);
        nanos[n] = System.nanoTime() - due;
    }

    /** Of all answers this part came within so many milliseconds. */
    double millis(double part) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(part * sorted.length) - 1] / 1e6;
    }
}
