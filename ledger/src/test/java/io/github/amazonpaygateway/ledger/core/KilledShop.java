package io.github.amazonpaygateway.ledger.core;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.ledger.IntentId;
import io.github.amazonpaygateway.ledger.sql.TestDatabase;
import io.github.amazonpaygateway.ledger.wire.RemoteGateway;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/** A process that makes one call and dies at a point of it. */
final class KilledShop {

    private static final long LONGEST_SECONDS = 120;

    private final Process process;
    private final ShopCall call;
    private final KillPoint point;

    private KilledShop(Process process, ShopCall call, KillPoint point) {
        this.process = process;
        this.call = call;
        this.point = point;
    }

    /** @param gateway the port of one that is lent, or a file with the settings of its own */
    static KilledShop start(
            String url, String gateway, Instant now, ShopCall call, KillPoint point, IntentId intent, String object)
            throws IOException {
        Process process = ChildJvm.of(
                        KilledShop.class,
                        url,
                        gateway,
                        now.toString(),
                        call.name(),
                        point.name(),
                        intent.value(),
                        object)
                .start();
        return new KilledShop(process, call, point);
    }

    /** While its request is at Amazon. */
    void kill() {
        try {
            process.getOutputStream().close();
            process.waitFor();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws IllegalStateException when it has not died at the point */
    void awaitDeath() throws IOException, InterruptedException {
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS) || process.exitValue() != KillPoint.EXIT_CODE) {
            process.destroyForcibly();
            throw new IllegalStateException(call + " was not killed " + point.words() + ": " + said);
        }
    }

    /** @param args database, gateway, time, call, point, intent, object */
    public static void main(String[] args) throws IOException {
        dieWhenTold();
        KillPoint point = KillPoint.valueOf(args[4]);
        TestDatabase database = TestDatabase.at(args[0]);
        AmazonPayGateway amazon = gateway(args[1]);
        Instant now = Instant.parse(args[2]);
        Surroundings world = new Surroundings(
                database.transactions(),
                database.dialect(),
                merchant -> amazon,
                () -> now,
                LedgerTimes.DEFAULT,
                "killed",
                event -> {},
                time -> {},
                point.inLedger());
        ShopCall.valueOf(args[3]).call(new LedgerPayments("", world), IntentId.of(args[5]), args[6]);
    }

    private static AmazonPayGateway gateway(String which) throws IOException {
        return which.matches("\\d+")
                ? new RemoteGateway(Integer.parseInt(which))
                : new GatewayContainer(settings(Path.of(which))).gateway("");
    }

    /** The end of its input is the word. */
    private static void dieWhenTold() {
        Thread thread = new Thread(() -> {
            try {
                System.in.transferTo(OutputStream.nullOutputStream());
            } catch (IOException gone) {
                // the one who would tell is dead
            }
            KillPoint.kill();
        });
        thread.setDaemon(true);
        thread.start();
    }

    private static Map<String, String> settings(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        Map<String, String> settings = new HashMap<>();
        properties.stringPropertyNames().forEach(name -> settings.put(name, properties.getProperty(name)));
        return settings;
    }
}
