package io.github.amazonpaygateway.itests.browser;

import io.github.amazonpaygateway.itests.simulator.SimulatorRemote;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The demo of two nodes, as its command starts it but on ports of its own. */
final class DemoNodes {

    /** What is copied from the properties of this process. */
    private static final List<String> SETTINGS = List.of(
            "nodes.logs",
            "merchant.dir",
            "first.port",
            "second.port",
            "simulator.port",
            "simulator.jar",
            "liberty.home",
            "server.script",
            "server.name",
            "simulator.clock");

    private static final Pattern READY = Pattern.compile(
            "ready: node 1 (\\S+) \\(process (\\d+)\\), node 2 (\\S+) \\(process (\\d+)\\), simulator (\\S+)");

    private final Process launcher;
    private final Matcher ready;
    private final List<ProcessHandle> programs;

    private DemoNodes(Process launcher, Matcher ready) {
        this.launcher = launcher;
        this.ready = ready;
        this.programs = launcher.descendants().toList();
    }

    /** Starts them and waits for both. */
    static DemoNodes start() throws IOException {
        var launcher = new ProcessBuilder(Stream.of(
                                List.of(java(), "-classpath", System.getProperty("java.class.path")),
                                SETTINGS.stream()
                                        .map(name -> "-D" + name + "=" + System.getProperty("nodes-" + name))
                                        .toList(),
                                List.of(System.getProperty("nodes-launcher")))
                        .flatMap(List::stream)
                        .toList())
                .redirectErrorStream(true)
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(launcher::destroy));
        return new DemoNodes(launcher, ready(launcher.inputReader()));
    }

    URI first() {
        return URI.create(ready.group(1));
    }

    URI second() {
        return URI.create(ready.group(3));
    }

    SimulatorRemote simulator() {
        return new SimulatorRemote(URI.create(ready.group(5)));
    }

    /** As {@code kill -9} does it. */
    void killFirst() {
        ProcessHandle.of(Long.parseLong(ready.group(2))).orElseThrow().destroyForcibly();
    }

    /**
     * As Ctrl-C does it.
     *
     * @return what runs on although it should not
     */
    List<ProcessHandle> stop() throws InterruptedException {
        launcher.destroy();
        launcher.waitFor(1, TimeUnit.MINUTES);
        return programs.stream().filter(ProcessHandle::isAlive).toList();
    }

    private static Matcher ready(BufferedReader output) throws IOException {
        var said = new StringBuilder();
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            var ready = READY.matcher(line);
            if (ready.matches()) {
                return ready;
            }
            said.append(line).append('\n');
        }
        throw new IOException("the two nodes did not start: " + said);
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
