package io.github.amazonpaygateway.simulator.measure;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;

/** Measures all three and prints the figures; run by {@code mvn -Pmeasure}. */
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
        start(jar, keys);
        load(jar, keys);
        year(jar, keys);
    }

    private static void start(Path jar, Path keys) throws Exception {
        System.out.printf("start, merchant to be made: %,d ms%n", startTime(jar, keys));
        long[] times = new long[STARTS];
        for (int i = 0; i < STARTS; i++) {
            times[i] = startTime(jar, keys);
        }
        Arrays.sort(times);
        System.out.printf(
                "start, merchant made before: %,d ms (median of %d), %,d ms (longest)%n",
                times[STARTS / 2], STARTS, times[STARTS - 1]);
        long[] secure = new long[STARTS];
        for (int i = 0; i < STARTS; i++) {
            secure[i] = startTime(jar, keys, "--tls-port", "0");
        }
        Arrays.sort(secure);
        System.out.printf(
                "start with https: %,d ms (median of %d), %,d ms (longest)%n",
                secure[STARTS / 2], STARTS, secure[STARTS - 1]);
    }

    private static long startTime(Path jar, Path keys, String... more) throws Exception {
        try (var simulator = RunnableJar.start(jar, keys, more)) {
            return simulator.startTime().toMillis();
        }
    }

    private static void load(Path jar, Path keys) throws Exception {
        try (var simulator = RunnableJar.start(jar, keys)) {
            System.out.println("load: " + Load.on(simulator).run(WARM_UP, REQUESTS));
        }
    }

    private static void year(Path jar, Path keys) throws Exception {
        try (var simulator = RunnableJar.start(jar, keys, "--clock", "virtual")) {
            long before = System.nanoTime();
            new YearOfOrders(simulator.url(), simulator.till(), ORDERS).run();
            var time = Duration.ofNanos(System.nanoTime() - before);
            System.out.printf(
                    "a year with %,d orders: %.1f s, of which %.1f s CPU of the simulator%n",
                    ORDERS, time.toMillis() / 1e3, simulator.cpuTime().toMillis() / 1e3);
        }
    }
}
