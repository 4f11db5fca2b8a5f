package io.github.amazonpaygateway.ledger.core;

import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.amazonpaygateway.ledger.sql.Databases;
import io.github.amazonpaygateway.ledger.sql.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Lives of orders by chance: {@code -Dledger.seed=} begins with that history, {@code -Dledger.histories=} says how many;
 * one of them replays it, a million is the long form.
 */
class HistoriesTest {

    private static final int MANY = Integer.getInteger("ledger.histories", 10_000);
    private static final int FEWER = 20;
    private static final int REPORT = 10_000;
    private static final int STEPS = 16;

    /** Held, since a logger that nobody holds forgets its level. */
    private static final Logger LOG = Logger.getLogger("io.github.amazonpaygateway.ledger");

    /** Observers and nodes fail on purpose, thousands of times. */
    @BeforeAll
    static void keepsQuiet() {
        LOG.setLevel(Level.OFF);
    }

    @AfterAll
    static void speaksAgain() {
        LOG.setLevel(null);
    }

    @Test
    void everyHistoryOnH2EndsWell() {
        try (TestDatabase database = TestDatabase.inMemory().withTables().forOneThread()) {
            endWell(database, MANY);
        }
    }

    @Test
    void everyHistoryOnPostgresEndsWell() {
        try (TestDatabase database = Databases.POSTGRESQL.fresh().withTables().forOneThread()) {
            endWell(database, Math.max(1, MANY / FEWER));
        }
    }

    private static void endWell(TestDatabase database, int count) {
        long first = Long.getLong("ledger.seed", System.nanoTime() % 1_000_000_000L);
        System.out.printf("histories of the ledger: %d from -Dledger.seed=%d on%n", count, first);
        Instant start = Instant.now();
        for (int i = 1; i <= count; i++) {
            endsWell(database, first + i - 1);
            if (i % REPORT == 0 || i == count) {
                System.out.printf(
                        "histories of the ledger: %d ended well, in %s%n", i, Duration.between(start, Instant.now()));
            }
        }
    }

    private static void endsWell(TestDatabase database, long seed) {
        assertThatCode(() -> new History(database, seed).run(STEPS))
                .as(() -> "replay by -Dledger.seed=" + seed + " -Dledger.histories=1" + story(database))
                .doesNotThrowAnyException();
        database.empty();
    }

    private static String story(TestDatabase database) {
        return database.transactions().inNew(connection -> Transitions.of(connection, "", "order")).stream()
                .map(line -> "\n" + line.at() + " " + line.node() + " "
                        + line.intent().map(Object::toString).orElse("") + " "
                        + line.operation().map(Object::toString).orElse("") + " "
                        + line.attempt().map(Object::toString).orElse("") + " " + line.happening() + " "
                        + line.before().orElse("") + " " + line.after().orElse("") + " "
                        + line.objectId().orElse("") + " " + line.reason().orElse(""))
                .collect(Collectors.joining());
    }
}
