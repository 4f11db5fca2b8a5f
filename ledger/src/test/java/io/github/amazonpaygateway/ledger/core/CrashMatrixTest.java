package io.github.amazonpaygateway.ledger.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.amazonpaygateway.ledger.IntentId;
import io.github.amazonpaygateway.ledger.LedgerEvent.PaymentChanged;
import io.github.amazonpaygateway.ledger.PaymentResult;
import io.github.amazonpaygateway.ledger.core.CrashMatrixPage.Cell;
import io.github.amazonpaygateway.ledger.sql.Databases;
import io.github.amazonpaygateway.ledger.sql.TestDatabase;
import io.github.amazonpaygateway.ledger.wire.GatewayServer;
import io.github.amazonpaygateway.refund.RefundState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Amazon lives in this process, and the shop in one that is killed. */
@ParameterizedClass
@EnumSource(Databases.class)
class CrashMatrixTest {

    private static final Path PAGE =
            Path.of("").toAbsolutePath().resolveSibling("docs").resolve("ledger-crash-matrix.md");
    private static final int NAMES_PER_CELL = 100;

    @Parameter
    Databases product;

    private final List<Cell> cells = new ArrayList<>();
    private GatewayServer server;
    private String url;

    @TestFactory
    Stream<DynamicTest> everyCallSurvivesEveryDeath() {
        server = new GatewayServer(new FakeAmazon());
        try (TestDatabase database = product.fresh().withTables()) {
            url = database.url();
        }
        Stream<DynamicTest> tests = Arrays.stream(ShopCall.values())
                .flatMap(call -> Arrays.stream(KillPoint.values()).map(point -> cell(call, point)));
        return Stream.concat(tests, Stream.of(dynamicTest("and the page tells of it", this::isThePageInTheDocuments)))
                .onClose(() -> server.close());
    }

    private DynamicTest cell(ShopCall call, KillPoint point) {
        return dynamicTest(
                call.words() + " killed " + point.words(),
                () -> cells.add(survive(
                        call,
                        point,
                        new FakeAmazon(
                                NAMES_PER_CELL * (call.ordinal() * KillPoint.values().length + point.ordinal())))));
    }

    private Cell survive(ShopCall call, KillPoint point, FakeAmazon amazon) throws IOException, InterruptedException {
        IntentId intent = IntentId.of((call + "-" + point).toLowerCase(java.util.Locale.ROOT) + "/1");
        server.lend(amazon);
        String object = prepare(call, amazon, intent);
        int effects = amazon.effects;
        int requests = amazon.writes;

        KilledShop.run(url, server.port(), TestLedger.START, call, point, intent.value(), object);
        boolean done = amazon.effects > effects;
        try (TestDatabase database = TestDatabase.at(url)) {
            String left = state(database, intent);
            String finishedBy = recover(new TestLedger(database, amazon), call, intent, object);
            assertThat(amazon.effects - effects).as("effects at Amazon").isEqualTo(1);
            new Agreement(database.transactions(), amazon).check();
            return new Cell(call, point, left, done, finishedBy, amazon.writes - requests);
        }
    }

    private String prepare(ShopCall call, FakeAmazon amazon, IntentId intent) {
        try (TestDatabase database = TestDatabase.at(url)) {
            return call.prepare(amazon, new TestLedger(database, amazon).payments, intent);
        }
    }

    private static String state(TestDatabase database, IntentId intent) {
        return database.transactions()
                .inNew(connection -> Intents.find(connection, "", intent))
                .map(known -> known.state().name())
                .orElse("nothing");
    }

    /** One period of the janitor; a refund then waits for Amazon, whose end it brings. */
    private static String recover(TestLedger ledger, ShopCall call, IntentId intent, String object) {
        Instant restart = ledger.now;
        PaymentResult repeated = call.call(ledger.payments, intent, object);
        assertThat(ledger.now).isBefore(restart.plus(LedgerTimes.DEFAULT.lease()));
        assertThat(repeated).isNotInstanceOfAny(PaymentResult.NotSent.class, PaymentResult.Declined.class);
        boolean told = !ledger.events.isEmpty();
        ledger.now = restart.plus(LedgerTimes.DEFAULT.lease());
        ledger.pass(Duration.ofSeconds(1));
        ledger.amazon.refunds.keySet().forEach(refund -> ledger.amazon.finish(refund, RefundState.REFUNDED));
        ledger.pass(LedgerTimes.DEFAULT.pause(1));

        PaymentResult end = call.call(ledger.payments, intent, object);
        assertThat(end).isInstanceOf(PaymentResult.Done.class);
        assertThat(ledger.events)
                .filteredOn(PaymentChanged.class::isInstance)
                .extracting(event -> ((PaymentChanged) event).result())
                .contains(end);
        return told ? "the repeated call" : "the janitor";
    }

    private void isThePageInTheDocuments() throws IOException {
        String page = CrashMatrixPage.markdown(cells);
        if (Boolean.getBoolean("crash-matrix.write")) {
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE)
                .as("write it anew with -Dcrash-matrix.write=true")
                .content()
                .isEqualTo(page);
    }
}
