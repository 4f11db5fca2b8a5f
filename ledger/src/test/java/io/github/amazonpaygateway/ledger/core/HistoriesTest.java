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
 * one of them replays it, a million is the long form. Without it, as many of 10,000 as the machine manages in a minute.
 */
class HistoriesTest {

    private static final int MANY = Integer.getInteger("ledger.histories", 10_000);
    private static final int FEWER = 20;
    private static final Duration LONGEST =
            Integer.getInteger("ledger.histories") == null ? Duration.ofMinutes(1) : Duration.ofDays(30);
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
        try (TestDatabase database = TestDatabase.inMemory().withTables()) {
            endWell(database, MANY, LONGEST);
        }
    }

    @Test
    void everyHistoryOnPostgresEndsWell() {
        try (TestDatabase database = Databases.POSTGRESQL.fresh().withTables()) {
            endWell(database, Math.max(1, MANY / FEWER), LONGEST.dividedBy(6));
        }
    }

    private static void endWell(TestDatabase database, int count, Duration longest) {
        long first = Long.getLong("ledger.seed", System.nanoTime() % 1_000_000_000L);
        System.out.printf("histories of the ledger: at most %d from -Dledger.seed=%d on%n", count, first);
        Instant start = Instant.now();
        long seed = first;
        while (seed < first + count && Instant.now().isBefore(start.plus(longest))) {
            endsWell(database, seed);
            seed++;
        }
        System.out.printf(
                "histories of the ledger: %d ended well, in %s%n",
                seed - first, Duration.between(start, Instant.now()));
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
