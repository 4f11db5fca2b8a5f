package io.github.amazonpaygateway.itests.browser;

import io.github.amazonpaygateway.itests.simulator.SimulatorRemote;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The demo server with the shop and the simulator, as the demo starts it but on ports of its own. */
final class DemoServer implements AutoCloseable {

    private static final String NAME = System.getProperty("demo.server");
    private static final Path COMMAND = Path.of(System.getProperty("wlp.home"), "bin", "server");
    private static final Path LOG = Path.of(System.getProperty("demo.log"));
    private static final Pattern STARTED = Pattern.compile("CWWKZ0001I: Application (\\S+) started");
    private static final Pattern FAILED = Pattern.compile("CWWKZ000[24]E|CWWKE0029E|CWWKO0221E");
    private static final Set<String> APPLICATIONS = Set.of("demo-shop", "amazonpay-gateway-simulator");

    private final Process process;

    private DemoServer(Process process) {
        this.process = process;
    }

    /** Starts it and waits for both applications. */
    static DemoServer start() {
        try {
            var process = server("run", "--clean").redirectErrorStream(true).start();
            var server = new DemoServer(process);
            Runtime.getRuntime().addShutdownHook(new Thread(server::kill));
            awaitApplications(process.inputReader());
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI shop() {
        return URI.create(System.getProperty("shop.url"));
    }

    SimulatorRemote simulator() {
        return new SimulatorRemote(URI.create(System.getProperty("simulator.url")));
    }

    @Override
    public void close() {
        try {
            server("stop").redirectErrorStream(true).start().waitFor(30, TimeUnit.SECONDS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            kill();
        }
    }

    private void kill() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }

    private static ProcessBuilder server(String action, String... options) {
        var command = new ArrayList<>(List.of(COMMAND.toString(), action, NAME));
        command.addAll(List.of(options));
        return new ProcessBuilder(command);
    }

    private static void awaitApplications(BufferedReader console) throws IOException {
        var log = new PrintWriter(Files.newBufferedWriter(LOG), true);
        var started = new HashSet<String>();
        while (!started.containsAll(APPLICATIONS)) {
            var line = console.readLine();
            if (line == null || FAILED.matcher(line).find()) {
                throw new IOException("the demo server did not start (" + line + "), see " + LOG);
            }
            log.println(line);
            STARTED.matcher(line).results().forEach(found -> started.add(found.group(1)));
        }
        var reader = new Thread(() -> console.lines().forEach(log::println), "console of the demo server");
        reader.setDaemon(true);
        reader.start();
    }
}
