package io.github.amazonpaygateway.ledger.inbox;

import io.github.amazonpaygateway.ledger.sql.TestDatabase;
import io.github.amazonpaygateway.notification.IncomingNotification;
import io.github.amazonpaygateway.notification.NotificationInbox;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A server that is nothing but an inbox: it stores, says on its output what was new, and dies without closing anything. */
final class InboxProcess {

    static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private static final int THREADS = 8;

    private InboxProcess() {}

    /** Arguments: the address of the database; {@code different} or {@code copies}; how many. */
    public static void main(String[] arguments) throws Exception {
        TestDatabase database = TestDatabase.at(arguments[0]);
        NotificationInbox inbox =
                new DatabaseInbox(database.transactions(), database.dialect(), Duration.ofDays(30), Runnable::run);
        System.out.println("ready");
        System.in.read();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
            String id = arguments[1].equals("copies") ? "m" : "m-" + i;
            threads.execute(() -> {
                if (inbox.store(notification(id))) {
                    System.out.println(id);
                }
            });
        }
        threads.shutdown();
        threads.awaitTermination(1, TimeUnit.MINUTES);
        System.out.flush();
        Runtime.getRuntime().halt(1);
    }

    private static IncomingNotification notification(String id) {
        return new IncomingNotification(id, Optional.empty(), NOW, NOW, "{}");
    }

    /** Not before it is ready; it goes on when it is told to. */
    static Process start(TestDatabase database, String kind, int count) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        InboxProcess.class.getName(),
                        database.url(),
                        kind,
                        Integer.toString(count))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String first = output(process).readLine();
        if (!"ready".equals(first)) {
            throw new IOException("the process said " + first);
        }
        return process;
    }

    static void goOn(Process process) throws IOException {
        process.getOutputStream().write('\n');
        process.getOutputStream().flush();
    }

    /** The ids that it said are stored, until it is dead. */
    static List<String> stored(Process process) throws IOException {
        List<String> ids = new ArrayList<>();
        BufferedReader output = output(process);
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            ids.add(line);
        }
        return ids;
    }

    /** The same reader each time, since one may have read ahead. */
    private static BufferedReader output(Process process) {
        return process.inputReader(StandardCharsets.UTF_8);
    }
}
