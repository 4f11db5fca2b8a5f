package io.github.amazonpaygateway.ledger.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.charge.Charge;
import io.github.amazonpaygateway.charge.ChargeState;
import io.github.amazonpaygateway.id.ChargeId;
import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.idempotency.IdempotencyKey;
import io.github.amazonpaygateway.ledger.IntentId;
import io.github.amazonpaygateway.ledger.LedgerEvent;
import io.github.amazonpaygateway.ledger.LedgerEvent.OrphanFound;
import io.github.amazonpaygateway.ledger.LedgerEvent.PaymentChanged;
import io.github.amazonpaygateway.ledger.LedgerEvent.PaymentParked;
import io.github.amazonpaygateway.ledger.Operation;
import io.github.amazonpaygateway.ledger.TimelineEntry;
import io.github.amazonpaygateway.ledger.sql.Transactions;
import io.github.amazonpaygateway.permission.ChargePermissionState;
import io.github.amazonpaygateway.refund.Refund;
import io.github.amazonpaygateway.refund.RefundState;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What must be true at the end of every history, and once on the way. */
final class Outcome {

    private static final Set<String> WITHOUT_NEWS = Set.of("RECORDED", "RETRIED", "TAKEN_OVER");
    private static final Set<Operation> TAKES =
            EnumSet.of(Operation.CHECKOUT, Operation.AUTHORIZE, Operation.PURCHASE, Operation.CAPTURE);
    private static final String ORDER = "order";

    private final FakeAmazon amazon;
    private final List<LedgerEvent> events;
    private final Transactions transactions;

    /** @param events all that the shop was told */
    Outcome(FakeAmazon amazon, List<LedgerEvent> events, Transactions transactions) {
        this.amazon = amazon;
        this.events = events;
        this.transactions = transactions;
    }

    /** Everybody has done what is due, Amazon has decided, and everybody has heard of it. */
    void settle(Consumer<Duration> pass, Random chance) {
        pass.accept(LedgerTimes.DEFAULT.lease().plusSeconds(1));
        amazon.decideSome(chance, true);
        pass.accept(Duration.ofHours(1));
        // what has only been sent now
        amazon.decideSome(chance, true);
        pass.accept(LedgerTimes.DEFAULT.authorizedPoll());
        pass.accept(LedgerTimes.DEFAULT.permissionPoll());
        List<Intent> intents = intents();
        List<TimelineEntry> story = transactions.inNew(connection -> Transitions.of(connection, "", ORDER));
        intents.forEach(this::isAtItsEnd);
        intents.forEach(intent -> hasOneEffect(intent, story));
        intents.forEach(this::isTrue);
        intents.forEach(intent -> followsTheTable(intent, story));
        new Agreement(transactions, amazon).check();
        assertThat(events).as("all money is explained").noneMatch(OrphanFound.class::isInstance);
    }

    /** Before a charge is canceled, nobody doubts whether money was taken by it. One that is over takes none. */
    void nobodyDoubts(ChargeId charge) {
        if (!isAlive(amazon.charges.get(charge))) {
            return;
        }
        List<Intent> onCharge = transactions.inNew(connection -> Intents.onCharge(connection, "", charge));
        if (!ChargeBook.isExplained(onCharge)) {
            nobodyDoubts(amazon.charges.get(charge).chargePermissionId());
        }
        assertThat(onCharge)
                .filteredOn(intent -> TAKES.contains(intent.operation()))
                .as("in doubt while %s is canceled", charge)
                .noneMatch(intent -> intent.state().isInDoubt());
    }

    /** Before a permission is closed with all that is open on it, no money on it is in doubt. */
    void nobodyDoubts(ChargePermissionId permission) {
        List<Intent> onPermission = transactions.inNew(connection -> Intents.onPermission(connection, "", permission));
        assertThat(onPermission)
                .filteredOn(intent -> TAKES.contains(intent.operation()))
                .as("in doubt while %s is closed", permission)
                .noneMatch(intent -> intent.state().isInDoubt());
    }

    private List<Intent> intents() {
        return transactions.inNew(connection -> Intents.ofOrder(connection, "", ORDER));
    }

    private void isAtItsEnd(Intent intent) {
        assertThat(intent.state()).as("%s", intent).isIn(IntentState.DONE, IntentState.DECLINED, IntentState.NOT_SENT);
    }

    private void hasOneEffect(Intent intent, List<TimelineEntry> story) {
        Set<IdempotencyKey> keys = story.stream()
                .filter(line -> line.intent().equals(Optional.of(intent.id())))
                .flatMap(line -> line.idempotencyKey().stream())
                .map(IdempotencyKey::of)
                .collect(Collectors.toSet());
        assertThat(keys.stream().filter(this::hasEffect).count())
                .as("effects of %s", intent)
                .isLessThanOrEqualTo(1);
    }

    private boolean hasEffect(IdempotencyKey key) {
        Object made = amazon.made.get(key);
        if (made instanceof Refund refund) {
            return amazon.refunds.get(refund.refundId()).status().state() != RefundState.DECLINED;
        }
        return made instanceof Charge charge && isAlive(amazon.charges.get(charge.chargeId()));
    }

    private static boolean isAlive(Charge charge) {
        ChargeState state = charge.status().state();
        return state != ChargeState.DECLINED && state != ChargeState.CANCELED;
    }

    private void isTrue(Intent intent) {
        boolean done = intent.state() == IntentState.DONE;
        switch (intent.operation()) {
            case CHECKOUT, AUTHORIZE, PURCHASE, CAPTURE, REFUND -> {
                boolean made = amazon.made.containsKey(intent.key());
                assertThat(done ? made : !hasEffect(intent.key()))
                        .as("%s is as told", intent)
                        .isTrue();
            }
            case CANCEL ->
                assertThat(!done
                                || !isAlive(amazon.charges.get(
                                        intent.names().charge().orElseThrow())))
                        .as("%s is as told", intent)
                        .isTrue();
            case CLOSE_PERMISSION ->
                assertThat(!done
                                || amazon.permissions
                                                .get(intent.names().permission().orElseThrow())
                                                .status()
                                                .state()
                                        == ChargePermissionState.CLOSED)
                        .as("%s is as told", intent)
                        .isTrue();
        }
    }

    private void followsTheTable(Intent intent, List<TimelineEntry> story) {
        String state = "";
        int news = 0;
        for (TimelineEntry line : story) {
            if (line.intent().equals(Optional.of(intent.id()))) {
                assertThat(line.before().orElse("")).as("%s of %s", line, story).isEqualTo(state);
                state = line.after().orElseThrow();
                news += isNews(line) ? 1 : 0;
                assertThat(line.happening().equals("RECORDED") || isInTable(line))
                        .as("%s", line)
                        .isTrue();
            }
        }
        assertThat(state).isEqualTo(intent.state().name());
        assertThat(told(intent.id())).as("events of %s", intent).hasSize(news);
    }

    private static boolean isNews(TimelineEntry line) {
        return !WITHOUT_NEWS.contains(line.happening()) && !line.before().equals(line.after());
    }

    private static boolean isInTable(TimelineEntry line) {
        return StateTable.LINES.contains(new StateTable.Line(
                IntentState.valueOf(line.before().orElseThrow()),
                Happening.valueOf(line.happening()),
                IntentState.valueOf(line.after().orElseThrow())));
    }

    /** Each change has an event of its own; the same one may come several times. */
    private Set<String> told(IntentId intent) {
        Set<String> ids = new HashSet<>();
        events.forEach(event -> {
            if (event instanceof PaymentChanged changed
                    && changed.result().intent().equals(intent)) {
                ids.add(event.eventId());
            } else if (event instanceof PaymentParked parked && parked.intent().equals(intent)) {
                ids.add(event.eventId());
            }
        });
        return ids;
    }
}
