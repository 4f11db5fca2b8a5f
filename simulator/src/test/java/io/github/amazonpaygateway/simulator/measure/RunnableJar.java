package io.github.amazonpaygateway.simulator.measure;

import io.github.amazonpaygateway.simulator.contract.Signing;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** The simulator as users start it. */
final class RunnableJar implements AutoCloseable {

    private final Process process;
    private final Duration start;
    private final URI url;
    private final Path keys;

    private RunnableJar(Process process, Duration start, URI url, Path keys) {
        this.process = process;
        this.start = start;
        this.url = url;
        this.keys = keys;
    }

    static RunnableJar start(Path jar, Path keys, String... more) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                jar.toString(),
                "--key-dir",
                keys.toString()));
        command.addAll(List.of(more));
        long before = System.nanoTime();
        Process process =
                new ProcessBuilder(command).redirectError(Redirect.DISCARD).start();
        String ready = process.inputReader().readLine();
        var time = Duration.ofNanos(System.nanoTime() - before);
        if (ready == null || !ready.startsWith("ready ")) {
            process.destroy();
            throw new IOException("The simulator did not start: " + ready);
        }
        return new RunnableJar(process, time, URI.create(ready.split(" ")[1]), keys);
    }

    /** From the start of the process to its ready line. */
    Duration startTime() {
        return start;
    }

    Duration cpuTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    URI url() {
        return url;
    }

    Till till() throws IOException {
        var ids = new Properties();
        try (var reader = Files.newBufferedReader(keys.resolve("merchant.properties"))) {
            ids.load(reader);
        }
        var signing = new Signing(
                ids.getProperty("amazonpay.public-key-id"),
                Signing.key(Files.readString(Path.of(ids.getProperty("amazonpay.private-key-file")))),
                Signing.V2,
                "pay-api.amazon.com",
                "NA");
        return new Till(url, signing, ids.getProperty("amazonpay.store-id"));
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
