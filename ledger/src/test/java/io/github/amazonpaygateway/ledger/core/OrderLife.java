package io.github.amazonpaygateway.ledger.core;

import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.amazonpaygateway.charge.Charge;
import io.github.amazonpaygateway.checkout.PaymentDetails;
import io.github.amazonpaygateway.id.CheckoutSessionId;
import io.github.amazonpaygateway.ledger.IntentId;
import io.github.amazonpaygateway.ledger.sql.TestDatabase;
import io.github.amazonpaygateway.money.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** What happens to an order, one step after the other. It is the only one on its database. */
final class OrderLife {

    /** What can happen next. */
    enum Step {
        RETURN,
        NOTIFICATION,
        JANITOR,
        CAPTURE,
        CANCEL
    }

    /** All that a step may have left behind; equal ones mean that nothing is there which was not there before. */
    private record Trace(int changes, int requests, int events, Instant now, boolean notified) {}

    private static final Money AMOUNT = Money.of("40.00", "EUR");
    private static final Duration PAUSE = Duration.ofSeconds(31);

    private final TestDatabase database;
    private final Fault fault;
    private final FakeAmazon amazon = new FakeAmazon();
    private final CountedTransactions transactions;
    private final TestLedger ledger;
    private final CheckoutSessionId session = amazon.session(PaymentDetails.authorize(AMOUNT));
    /** As it was when it was first seen, as a notification that is late would bring it. */
    private Optional<Charge> old = Optional.empty();

    OrderLife(TestDatabase database, Fault fault) {
        this.database = database;
        this.fault = fault;
        this.transactions = new CountedTransactions(database.transactions());
        this.ledger = new TestLedger(transactions, database.dialect(), amazon);
        amazon.next(fault, Fault.NONE, Fault.NONE, fault, Fault.NONE, Fault.NONE, fault);
    }

    /** @return false, and nothing is judged, when the last step left nothing behind */
    boolean endsWell(List<Step> steps) {
        try {
            Trace before = trace();
            for (Step step : steps) {
                before = trace();
                take(step);
            }
            boolean differs = steps.isEmpty() || !trace().equals(before);
            if (differs) {
                settle(steps);
            }
            return differs;
        } finally {
            database.empty();
        }
    }

    private Trace trace() {
        return new Trace(transactions.changes.get(), amazon.writes, ledger.events.size(), ledger.now, old.isPresent());
    }

    private void settle(List<Step> steps) {
        assertThatCode(() -> new Outcome(amazon, ledger.events, transactions).settle(ledger::pass, new Random(1)))
                .as("%s with %s", steps, fault)
                .doesNotThrowAnyException();
    }

    private void take(Step step) {
        switch (step) {
            case RETURN -> ledger.payments.checkout(IntentId.of("order/checkout"), session, AMOUNT);
            case NOTIFICATION -> charge().ifPresent(this::tell);
            case JANITOR -> ledger.pass(PAUSE);
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

    /** The newest first, and then the oldest one. */
    private void tell(Charge charge) {
        old = old.or(() -> Optional.of(charge));
        ledger.janitor.observe("", charge);
        ledger.janitor.observe("", old.orElseThrow());
    }
}
