package io.github.amazonpaygateway.ledger.core;

import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.amazonpaygateway.charge.Charge;
import io.github.amazonpaygateway.checkout.PaymentDetails;
import io.github.amazonpaygateway.id.CheckoutSessionId;
import io.github.amazonpaygateway.ledger.IntentId;
import io.github.amazonpaygateway.ledger.core.FakeAmazon.Fault;
import io.github.amazonpaygateway.ledger.sql.TestDatabase;
import io.github.amazonpaygateway.money.Money;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The buyer's return, a notification, the janitor, and a merchant who captures and one who cancels, in every order there
 * is, each of them any number of times: all sequences up to 4 steps, or as many as {@code -Dledger.steps=} says.
 */
class InterleavingsTest {

    private static final int LONGEST = Integer.getInteger("ledger.steps", 4);
    private static final Logger LOG = Logger.getLogger("io.github.amazonpaygateway.ledger");

    /** What can happen next. */
    private enum Step {
        RETURN,
        NOTIFICATION,
        JANITOR,
        CAPTURE,
        CANCEL
    }

    @BeforeAll
    static void keepsQuiet() {
        LOG.setLevel(Level.OFF);
    }

    @AfterAll
    static void speaksAgain() {
        LOG.setLevel(null);
    }

    /** @param fault what goes wrong with the first request, and with every third one after it */
    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"NONE", "LOST_ANSWER", "LOST_REQUEST", "UNREACHED", "PENDING"})
    void endWell(Fault fault) {
        try (TestDatabase database = TestDatabase.inMemory().withTables()) {
            all(LONGEST).forEach(steps -> assertThatCode(() -> new Order(database, fault).live(steps))
                    .as("%s with %s", steps, fault)
                    .doesNotThrowAnyException());
        }
    }

    private static List<List<Step>> all(int longest) {
        List<List<Step>> all = new ArrayList<>(List.of(List.of()));
        for (int from = 0; all.get(from).size() < longest; from++) {
            for (Step step : Step.values()) {
                List<Step> longer = new ArrayList<>(all.get(from));
                longer.add(step);
                all.add(longer);
            }
        }
        return all;
    }

    /** The only one on its database. */
    private static final class Order {

        private static final Money AMOUNT = Money.of("40.00", "EUR");

        private final FakeAmazon amazon = new FakeAmazon();
        private final TestLedger ledger;
        private final TestDatabase database;
        private final CheckoutSessionId session = amazon.session(PaymentDetails.authorize(AMOUNT));
        /** As it was when it was first seen, as a notification that is late would bring it. */
        private final List<Charge> old = new ArrayList<>();

        Order(TestDatabase database, Fault fault) {
            this.database = database;
            this.ledger = new TestLedger(database, amazon);
            amazon.next(fault, Fault.NONE, Fault.NONE, fault, Fault.NONE, Fault.NONE, fault);
        }

        void live(List<Step> steps) {
            steps.forEach(this::take);
            new Outcome(amazon, ledger.events, database.transactions()).settle(ledger::pass, new Random(1));
            database.empty();
        }

        private void take(Step step) {
            switch (step) {
                case RETURN -> ledger.payments.checkout(IntentId.of("order/checkout"), session, AMOUNT);
                case NOTIFICATION -> tell();
                case JANITOR -> ledger.pass(Duration.ofSeconds(31));
                case CAPTURE ->
                    charge().ifPresent(charge -> ledger.payments.capture(
                            IntentId.of("order/capture"), charge.chargeId(), Money.of("30.00", "EUR")));
                case CANCEL ->
                    charge().ifPresent(charge ->
                            ledger.payments.cancel(IntentId.of("order/cancel"), charge.chargeId(), "changed mind"));
            }
        }

        private Optional<Charge> charge() {
            return amazon.charges.values().stream().findFirst();
        }

        /** The newest first, and then an old one. */
        private void tell() {
            charge().ifPresent(charge -> {
                old.add(charge);
                ledger.janitor.observe("", charge);
                ledger.janitor.observe("", old.get(0));
            });
        }
    }
}
