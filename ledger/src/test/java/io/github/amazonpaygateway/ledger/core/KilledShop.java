package io.github.amazonpaygateway.ledger.core;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.amazonpaygateway.ledger.IntentId;
import io.github.amazonpaygateway.ledger.sql.TestDatabase;
import io.github.amazonpaygateway.ledger.wire.RemoteGateway;
import java.io.IOException;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** A process that makes one call and dies at a point of it. */
final class KilledShop {

    private static final long LONGEST_SECONDS = 60;

    private KilledShop() {}

    /** @throws IllegalStateException when it has not died at the point */
    static void run(String url, int amazon, Instant now, ShopCall call, KillPoint point, String... names)
            throws IOException, InterruptedException {
        Process process = ChildJvm.of(
                        KilledShop.class,
                        url,
                        String.valueOf(amazon),
                        now.toString(),
                        call.name(),
                        point.name(),
                        names[0],
                        names[1])
                .start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS) || process.exitValue() != KillPoint.EXIT_CODE) {
            process.destroyForcibly();
            throw new IllegalStateException(call + " was not killed " + point.words() + ": " + said);
        }
    }

    /** @param args database, port of Amazon, time, call, point, intent, object */
    public static void main(String[] args) {
        KillPoint point = KillPoint.valueOf(args[4]);
        TestDatabase database = TestDatabase.at(args[0]);
        RemoteGateway amazon = new RemoteGateway(Integer.parseInt(args[1]), point::inGateway);
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
}
