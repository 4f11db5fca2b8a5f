package io.github.amazonpaygateway.ledger.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.ledger.core.OrderLife.Step;
import io.github.amazonpaygateway.ledger.sql.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The buyer's return, a notification, the janitor, and a merchant who captures and one who cancels, in every order there
 * is, each of them any number of times.
 *
 * <p>Left out is only what goes as another sequence does: one with a step that has written nothing to the database, sent
 * nothing to Amazon, told the shop nothing and taken no time. The ledger has no other memory than the database, so all goes
 * on after such a step as if it had not been, and the sequence without it is tried.
 */
class InterleavingsTest {

    private static final int LONGEST = Integer.getInteger("ledger.steps", 0);
    private static final Logger LOG = Logger.getLogger("io.github.amazonpaygateway.ledger");

    @BeforeAll
    static void keepsQuiet() {
        LOG.setLevel(Level.OFF);
    }

    @AfterAll
    static void speaksAgain() {
        LOG.setLevel(null);
    }

    /**
     * @param fault what goes wrong with the first request, and with every third one after it
     * @param longest how many steps the longest sequence has, unless {@code -Dledger.steps=} says so
     */
    @ParameterizedTest
    @CsvSource({"NONE, 6", "LOST_ANSWER, 6", "LOST_REQUEST, 6", "UNREACHED, 6", "PENDING, 6"})
    void endWell(Fault fault, int longest) {
        int steps = LONGEST > 0 ? LONGEST : longest;
        long start = System.nanoTime();
        int tried = 0;
        try (TestDatabase database = TestDatabase.inMemory().withTables().forOneThread()) {
            List<List<Step>> lives = List.of(List.of());
            for (int length = 0; length <= steps; length++) {
                lives = lives.stream()
                        .filter(life -> new OrderLife(database, fault).endsWell(life))
                        .toList();
                tried += lives.size();
                lives = longer(lives);
            }
        }
        System.out.printf(
                "interleavings of the ledger: %d up to %d steps with %s, of which %d differ, ended well in %d s%n",
                all(steps), steps, fault, tried, (System.nanoTime() - start) / 1_000_000_000L);
        assertThat(tried).isGreaterThan(steps);
    }

    private static List<List<Step>> longer(List<List<Step>> lives) {
        List<List<Step>> longer = new ArrayList<>();
        for (List<Step> life : lives) {
            for (Step step : Step.values()) {
                List<Step> next = new ArrayList<>(life);
                next.add(step);
                longer.add(next);
            }
        }
        return longer;
    }

    private static int all(int steps) {
        return steps == 0 ? 1 : 1 + Step.values().length * all(steps - 1);
    }
}
