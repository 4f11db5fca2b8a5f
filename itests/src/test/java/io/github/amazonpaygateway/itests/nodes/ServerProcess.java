package io.github.amazonpaygateway.itests.nodes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * What the operating system and the JVM say that a server holds.
 *
 * @param threads of the process
 * @param ownThreads those that the gateway has started
 * @param sockets open ones, whoever they lead to
 * @param shops class loaders of applications, after a collection of garbage
 */
record ServerProcess(long threads, long ownThreads, long sockets, long shops) {

    /** Soft references go with each collection, so that what is left is held for good. */
    static final List<String> OPTIONS = List.of("-Xmx512m", "-XX:SoftRefLRUPolicyMSPerMB=0");

    private static final long UNTIL_QUEUES_ARE_EMPTY = 6;

    private static final Pattern LOADER_OF_AN_APPLICATION =
            Pattern.compile("(com\\.ibm\\.ws\\.classloading\\.internal\\.AppClassLoader"
                    + "|org\\.glassfish\\.web\\.loader\\.WebappClassLoader)\\s*$");

    static ServerProcess of(long pid) throws IOException, InterruptedException {
        // what was scheduled and canceled stays in the queue of Payara until its time has come
        TimeUnit.SECONDS.sleep(UNTIL_QUEUES_ARE_EMPTY);
        // finalizers and cleaners run after the first one
        jcmd(pid, "GC.run");
        TimeUnit.SECONDS.sleep(1);
        jcmd(pid, "GC.run");
        return new ServerProcess(threads(pid), ownThreads(pid), sockets(pid), shops(pid));
    }

    private static long threads(long pid) throws IOException {
        try (var threads = Files.list(Path.of("/proc/" + pid + "/task"))) {
            return threads.count();
        }
    }

    private static long ownThreads(long pid) throws IOException, InterruptedException {
        return jcmd(pid, "Thread.print")
                .lines()
                .filter(line -> line.startsWith("\"amazonpay-"))
                .count();
    }

    private static long sockets(long pid) throws IOException {
        try (var files = Files.list(Path.of("/proc/" + pid + "/fd"))) {
            return files.filter(ServerProcess::isSocket).count();
        }
    }

    private static boolean isSocket(Path file) {
        try {
            return Files.readSymbolicLink(file).toString().startsWith("socket:");
        } catch (IOException closedMeanwhile) {
            return false;
        }
    }

    private static long shops(long pid) throws IOException, InterruptedException {
        return jcmd(pid, "VM.classloader_stats")
                .lines()
                .filter(line -> LOADER_OF_AN_APPLICATION.matcher(line).find())
                .count();
    }

    /** For whoever wants to know what holds an object. */
    static void dump(long pid, Path file) throws IOException, InterruptedException {
        jcmd(pid, "GC.heap_dump", file.toString());
    }

    private static String jcmd(long pid, String... command) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(program("jcmd"), "" + pid));
        line.addAll(List.of(command));
        var jcmd = new ProcessBuilder(line).redirectErrorStream(true).start();
        var said = new String(jcmd.getInputStream().readAllBytes());
        if (jcmd.waitFor() != 0) {
            throw new IOException(line + ": " + said);
        }
        return said;
    }

    static String java() {
        return program("java");
    }

    private static String program(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }
}
