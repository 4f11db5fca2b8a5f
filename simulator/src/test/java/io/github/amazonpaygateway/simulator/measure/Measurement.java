package io.github.amazonpaygateway.simulator.measure;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;

/** Measures all three, prints the figures and fails if a goal is missed; run by {@code mvn -Pmeasure}. */
public final class Measurement {

    private static final int STARTS = 11;
    private static final int WARM_UP = 20_000;
    private static final int REQUESTS = 40_000;
    private static final int ORDERS = 10_000;

    private Measurement() {}

    /** Takes the path of the runnable jar. */
    public static void main(String[] arguments) throws Exception {
        Path jar = Path.of(arguments[0]);
        Path keys = Files.createTempDirectory("simulator-measured");
        System.out.printf(
                "%d processors, Java %s%n",
                Runtime.getRuntime().availableProcessors(), System.getProperty("java.version"));
        var goals = new Goals();
        start(jar, keys, goals);
        load(jar, keys, goals);
        year(jar, keys, goals);
        if (!goals.missed().isEmpty()) {
            throw new IllegalStateException("missed on this machine: " + String.join("; ", goals.missed()));
        }
    }

    private static void start(Path jar, Path keys, Goals goals) throws Exception {
        System.out.printf("start, merchant to be made: %,d ms%n", startTime(jar, keys));
        starts("start, merchant made before", jar, keys, goals);
        starts("start with https", jar, keys, goals, "--tls-port", "0");
    }

    private static void starts(String which, Path jar, Path keys, Goals goals, String... more) throws Exception {
        long[] times = new long[STARTS];
        for (int i = 0; i < STARTS; i++) {
            times[i] = startTime(jar, keys, more);
        }
        Arrays.sort(times);
        System.out.printf(
                "%s: %,d ms (median of %d), %,d ms (longest)%n", which, times[STARTS / 2], STARTS, times[STARTS - 1]);
        goals.start(which, Duration.ofMillis(times[STARTS - 1]));
    }

    private static long startTime(Path jar, Path keys, String... more) throws Exception {
        try (var simulator = RunnableJar.start(jar, keys, more)) {
            return simulator.startTime().toMillis();
        }
    }

    private static void load(Path jar, Path keys, Goals goals) throws Exception {
        try (var simulator = RunnableJar.start(jar, keys)) {
            Load.Result result = Load.on(simulator).run(WARM_UP, REQUESTS);
            System.out.println("load: " + result);
            goals.load(result.perSecond());
        }
    }

    private static void year(Path jar, Path keys, Goals goals) throws Exception {
        try (var simulator = RunnableJar.start(jar, keys, "--clock", "virtual")) {
            long before = System.nanoTime();
            new YearOfOrders(simulator.url(), simulator.till(), ORDERS).run();
            var time = Duration.ofNanos(System.nanoTime() - before);
            System.out.printf(
                    "a year with %,d orders: %.1f s, of which %.1f s CPU of the simulator%n",
                    ORDERS, time.toMillis() / 1e3, simulator.cpuTime().toMillis() / 1e3);
            goals.year(time);
        }
    }
}
