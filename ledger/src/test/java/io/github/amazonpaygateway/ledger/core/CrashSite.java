package io.github.amazonpaygateway.ledger.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.ledger.IntentId;
import io.github.amazonpaygateway.ledger.LedgerEvent.PaymentChanged;
import io.github.amazonpaygateway.ledger.PaymentResult;
import io.github.amazonpaygateway.ledger.core.CrashMatrixPage.Cell;
import io.github.amazonpaygateway.ledger.sql.TestDatabase;
import io.github.amazonpaygateway.ledger.wire.GatewayServer;
import io.github.amazonpaygateway.simulator.journal.JournalEntry;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A database and a simulator, between which one shop after the other dies.
 *
 * @param url of the database, with the tables of the ledger
 * @param front of the simulator
 * @param settings of the gateway of shops that die, in a file
 * @param gateway of the shop that is there before and afterwards, to the same simulator
 * @param lent the same for shops that die
 */
record CrashSite(String url, SimulatorFront front, Path settings, AmazonPayGateway gateway, GatewayServer lent) {

    private static final IntentId INTENT = IntentId.of("order/1");
    /** By when a simulated refund is done. */
    private static final Duration REFUND = Duration.ofSeconds(31);

    /** @param own whether the shop that dies has a gateway of its own, which takes it seconds to make */
    Cell survive(ShopCall call, KillPoint point, boolean own) throws IOException, InterruptedException {
        SimulatedAmazon amazon = new SimulatedAmazon(front, gateway);
        Instant now = amazon.simulator.clock().now();
        String object = prepare(call, amazon, now);
        int changes = amazon.simulator.changes().size();
        int writes = amazon.writes().size();

        kill(call, point, own, object, now);
        boolean done = amazon.simulator.changes().size() > changes;
        try (TestDatabase database = TestDatabase.at(url)) {
            String left = state(database);
            String finishedBy = recover(new TestLedger(database, gateway, now), amazon, call, object);
            new SimulatorAgreement(database, amazon).check(call);
            return new Cell(call, point, left, done, finishedBy, requests(amazon, writes));
        }
    }

    private String prepare(ShopCall call, SimulatedAmazon amazon, Instant now) {
        try (TestDatabase database = TestDatabase.at(url)) {
            database.empty();
            return call.prepare(amazon, new TestLedger(database, gateway, now).payments, INTENT);
        }
    }

    private void kill(ShopCall call, KillPoint point, boolean own, String object, Instant now)
            throws IOException, InterruptedException {
        String with = own ? settings.toString() : String.valueOf(lent.port());
        KilledShop shop = KilledShop.start(url, with, now, call, point, INTENT, object);
        if (point == KillPoint.AFTER_SEND && own) {
            front.afterNextWrite(shop::kill);
        } else if (point == KillPoint.AFTER_SEND) {
            lent.afterNextWrite(shop::kill);
        }
        shop.awaitDeath();
    }

    private static String state(TestDatabase database) {
        return database.transactions()
                .inNew(connection -> Intents.find(connection, "", INTENT))
                .map(known -> known.state().name())
                .orElse("nothing");
    }

    /** One period of the janitor; a refund then waits for Amazon, whose end it brings. */
    private static String recover(TestLedger ledger, SimulatedAmazon amazon, ShopCall call, String object) {
        Instant restart = ledger.now;
        PaymentResult repeated = call.call(ledger.payments, INTENT, object);
        assertThat(ledger.now).isBefore(restart.plus(LedgerTimes.DEFAULT.lease()));
        assertThat(repeated).isNotInstanceOfAny(PaymentResult.NotSent.class, PaymentResult.Declined.class);
        boolean told = !ledger.events.isEmpty();
        ledger.now = restart.plus(LedgerTimes.DEFAULT.lease());
        ledger.pass(Duration.ofSeconds(1));
        amazon.simulator.advance(REFUND);
        ledger.pass(LedgerTimes.DEFAULT.pause(1));

        PaymentResult end = call.call(ledger.payments, INTENT, object);
        assertThat(end).isInstanceOf(PaymentResult.Done.class);
        assertThat(ledger.events)
                .filteredOn(PaymentChanged.class::isInstance)
                .extracting(event -> ((PaymentChanged) event).result())
                .contains(end);
        return told ? "the repeated call" : "the janitor";
    }

    private static int requests(SimulatedAmazon amazon, int before) {
        List<JournalEntry> all = amazon.writes();
        List<JournalEntry> requests = all.subList(before, all.size());
        assertThat(requests.stream()
                        .map(JournalEntry::idempotencyKey)
                        .filter(Objects::nonNull)
                        .distinct())
                .hasSizeLessThanOrEqualTo(1);
        return requests.size();
    }
}
