package io.github.amazonpaygateway.ledger.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.ledger.IntentId;
import io.github.amazonpaygateway.ledger.sql.Databases;
import io.github.amazonpaygateway.ledger.sql.TestDatabase;
import io.github.amazonpaygateway.ledger.wire.GatewayServer;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two servers on one database, each with many threads that all mean the same. */
class SameIntentTest {

    private static final int THREADS_PER_SERVER = 32;

    @ParameterizedTest
    @EnumSource(
            value = ShopCall.class,
            names = {"CHECKOUT", "PURCHASE", "CAPTURE", "CANCEL", "RETRY"})
    void isDoneOnceAndEverybodyIsAnsweredTheSame(ShopCall call) throws IOException {
        FakeAmazon amazon = new FakeAmazon();
        IntentId intent = IntentId.of("order/1");
        try (TestDatabase database = Databases.POSTGRESQL.fresh().withTables();
                GatewayServer server = new GatewayServer(amazon)) {
            String object = call.prepare(amazon, new TestLedger(database, amazon).payments, intent);
            int effects = amazon.effects;
            List<String> answers = answers(
                    BusyShop.start(database.url(), server.port(), call, intent.value(), object, THREADS_PER_SERVER),
                    BusyShop.start(database.url(), server.port(), call, intent.value(), object, THREADS_PER_SERVER));

            assertThat(answers).hasSize(2 * THREADS_PER_SERVER);
            assertThat(answers.stream().distinct()).singleElement().asString().startsWith("Done");
            assertThat(amazon.effects - effects).isEqualTo(1);
            assertThat(database.read("select count(*) from amazonpay_intent where intent_id = 'order/1'"))
                    .isEqualTo("1");
            new Agreement(database.transactions(), amazon).check();
        }
    }

    /** Without the lock of the permission more of them would pass. */
    @Test
    void otherIntentsShareTheLimitOfThePermission() throws IOException {
        FakeAmazon amazon = new FakeAmazon();
        try (TestDatabase database = Databases.POSTGRESQL.fresh().withTables();
                GatewayServer server = new GatewayServer(amazon)) {
            String permission = amazon.permission("100.00").value();

            List<String> answers = answers(
                    BusyShop.start(
                            database.url(), server.port(), ShopCall.PURCHASE, "a/%d", permission, THREADS_PER_SERVER),
                    BusyShop.start(
                            database.url(), server.port(), ShopCall.PURCHASE, "b/%d", permission, THREADS_PER_SERVER));

            assertThat(answers).filteredOn(answer -> answer.startsWith("Done")).hasSize(2);
            assertThat(answers)
                    .filteredOn(answer -> answer.contains("OVER_PERMISSION"))
                    .hasSize(2 * THREADS_PER_SERVER - 2);
            assertThat(amazon.taken()).isEqualTo(ShopCall.AMOUNT.plus(ShopCall.AMOUNT));
        }
    }

    private static List<String> answers(BusyShop one, BusyShop two) throws IOException {
        one.go();
        two.go();
        return Stream.concat(one.answers().stream(), two.answers().stream()).toList();
    }
}
