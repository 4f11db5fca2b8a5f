package io.github.amazonpaygateway.demo.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Two Open Liberty servers with the demo shop, on one PostgreSQL and one simulator of Amazon Pay. Everything ends with
 * this process, and with the one that has started it. It is run from its source; what it needs to know comes as system
 * properties from the pom.
 *
 * <p>Decided: a buyer who comes back from Amazon Pay is sent to the other node, and notifications go to the second one
 * only, as if a balancer had chosen so; whatever needs both nodes to agree is then seen at once.
 */
public final class TwoNodes {

    private static final Path LOGS = Path.of(System.getProperty("nodes.logs"));
    private static final Path MERCHANT = Path.of(System.getProperty("merchant.dir"));
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final URI FIRST = at("first.port");
    private static final URI SECOND = at("second.port");
    private static final URI SIMULATOR = at("simulator.port");

    private final Deque<Process> started = new ArrayDeque<>();

    private TwoNodes() {}

    /** Runs until the process is ended. */
    public static void main(String[] none) throws IOException, InterruptedException {
        Files.createDirectories(LOGS);
        var nodes = new TwoNodes();
        Runtime.getRuntime().addShutdownHook(new Thread(nodes::stop));
        // Ctrl-C ends both; whoever ends Maven alone shall find nothing left either
        ProcessHandle.current().parent().ifPresent(starter -> starter.onExit().thenRun(() -> System.exit(0)));
        nodes.start();
        Thread.currentThread().join();
    }

    private void start() throws IOException, InterruptedException {
        // without it a commit is acknowledged before it is written
        var database = EmbeddedPostgres.builder()
                .setServerConfig("synchronous_commit", "on")
                .start();
        await(SIMULATOR, run("simulator", simulator()));
        var first = run("node-1", node(FIRST, SECOND, database.getPort()));
        var second = run("node-2", node(SECOND, FIRST, database.getPort()));
        await(FIRST, first);
        await(SECOND, second);
        System.out.println("ready: node 1 " + FIRST + " (process " + first.pid() + "), node 2 " + SECOND + " (process "
                + second.pid() + "), simulator " + SIMULATOR);
    }

    private static ProcessBuilder simulator() {
        return new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                System.getProperty("simulator.jar"),
                "--port=" + SIMULATOR.getPort(),
                "--base-url=" + SIMULATOR,
                "--key-dir=" + MERCHANT,
                "--notify-url=" + SECOND + "/amazonpay/notifications",
                "--clock=" + System.getProperty("simulator.clock", "real"));
    }

    /** One configuration serves both; what is written while a server runs has a place of its own. */
    private static ProcessBuilder node(URI here, URI other, int database) {
        var command = List.of(
                Path.of(System.getProperty("liberty.home"), "bin", System.getProperty("server.script"))
                        .toString(),
                "run",
                System.getProperty("server.name"),
                "--clean",
                "--",
                "--shop.port=" + here.getPort(),
                "--postgresql.port=" + database,
                "--demo.base-url=" + other);
        var node = new ProcessBuilder(command);
        node.environment()
                .put("WLP_OUTPUT_DIR", LOGS.resolve("node-at-" + here.getPort()).toString());
        return node;
    }

    private Process run(String name, ProcessBuilder program) throws IOException {
        var log = LOGS.resolve(name + ".log").toFile();
        var process = program.redirectErrorStream(true).redirectOutput(log).start();
        started.push(process);
        process.onExit().thenRun(() -> System.out.println(name + " has ended, see " + log));
        return process;
    }

    private static void await(URI address, Process process) throws IOException, InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!answers(address)) {
            if (process.waitFor(200, TimeUnit.MILLISECONDS) || System.nanoTime() > end) {
                throw new IOException("nothing is at " + address + ", see " + LOGS);
            }
        }
    }

    private static boolean answers(URI address) throws IOException {
        var page = (HttpURLConnection) address.resolve("/").toURL().openConnection();
        try {
            return page.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        } finally {
            page.disconnect();
        }
    }

    private void stop() {
        started.forEach(process -> process.descendants().forEach(ProcessHandle::destroy));
        started.forEach(Process::destroy);
        started.forEach(TwoNodes::awaitEnd);
    }

    private static void awaitEnd(Process process) {
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static URI at(String port) {
        return URI.create("http://localhost:" + Integer.getInteger(port));
    }
}
