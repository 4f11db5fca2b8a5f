package io.github.amazonpaygateway.simulator;

import io.github.amazonpaygateway.simulator.api.Answering;
import io.github.amazonpaygateway.simulator.api.FrontDesk;
import io.github.amazonpaygateway.simulator.api.PublicAddress;
import io.github.amazonpaygateway.simulator.buyer.ButtonDesk;
import io.github.amazonpaygateway.simulator.buyer.HostedPages;
import io.github.amazonpaygateway.simulator.buyer.RecordedBuyer;
import io.github.amazonpaygateway.simulator.change.Changes;
import io.github.amazonpaygateway.simulator.fault.Faults;
import io.github.amazonpaygateway.simulator.history.History;
import io.github.amazonpaygateway.simulator.id.Ids;
import io.github.amazonpaygateway.simulator.idempotency.KeptAnswers;
import io.github.amazonpaygateway.simulator.intervention.Interventions;
import io.github.amazonpaygateway.simulator.intervention.Notebook;
import io.github.amazonpaygateway.simulator.journal.Journal;
import io.github.amazonpaygateway.simulator.ledger.Ledger;
import io.github.amazonpaygateway.simulator.merchant.Merchants;
import io.github.amazonpaygateway.simulator.notification.Courier;
import io.github.amazonpaygateway.simulator.notification.NotificationDesk;
import io.github.amazonpaygateway.simulator.signature.ButtonVerifier;
import io.github.amazonpaygateway.simulator.signature.RequestVerifier;
import io.github.amazonpaygateway.simulator.throttle.Buckets;
import io.github.amazonpaygateway.simulator.time.SimulatorClock;
import io.github.amazonpaygateway.simulator.time.Timeline;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Random;

/** The parts of one simulator, put together. */
final class Workings {

    final SimulatorOptions options;
    final Merchants merchants;
    final SimulatorClock clock;
    final Timeline timeline;
    final PublicAddress address = new PublicAddress();
    final Ids ids = new Ids();
    final Changes changes = new Changes();
    final History history = new History();
    final Journal journal = new Journal();
    final Faults faults;
    final Desks desks;
    final BackOffice backOffice;
    final Ledger ledger;
    final RecordedBuyer buyer;
    final Interventions interventions;
    final Answering answering;
    final FrontDesk frontDesk;
    final NotificationDesk notifications;
    final Courier courier;
    final Buckets buckets;
    private final KeptAnswers kept = new KeptAnswers();

    Workings(SimulatorOptions options) {
        this.options = options;
        this.merchants = Merchants.of(options.merchants());
        this.clock = SimulatorClock.of(options.clock());
        this.timeline = new Timeline(clock);
        this.faults = new Faults(clock);
        this.desks = Desks.on(timeline, changes, ids);
        this.backOffice = BackOffice.behind(desks, timeline, ids);
        this.buckets = new Buckets(options.throttle());
        this.ledger = new Ledger(desks.charges(), desks.refunds(), timeline);
        this.buyer = new RecordedBuyer(hostedPages(), history, timeline);
        this.interventions = backOffice.interventions(desks, new Notebook(history, timeline));
        this.answering = answering();
        this.frontDesk = frontDesk();
        this.notifications = new NotificationDesk(clock, address::base);
        this.courier = Courier.overHttp(notifications, () -> timeline.take(now -> now));
        changes.tell(notifications::tell);
    }

    void reset() {
        timeline.reset(() -> {
            desks.clear();
            backOffice.clear();
            kept.clear();
            buckets.resize(options.throttle());
            changes.clear();
            history.clear();
            ids.restart(new Random().nextLong());
        });
        notifications.clear();
        faults.clear();
        journal.clear();
    }

    private HostedPages hostedPages() {
        var verifier = new ButtonVerifier(merchants);
        var buttons = new ButtonDesk(verifier, desks.checkout(), backOffice.signIns(), timeline, address::base);
        return new HostedPages(
                buttons, desks.checkout(), backOffice.signIns(), desks.permissions(), timeline, address::base);
    }

    private Answering answering() {
        var operations = new EnumMap<>(desks.operations());
        operations.putAll(backOffice.operations());
        return new Answering(
                operations,
                timeline,
                kept,
                buckets,
                address,
                options.strictKeys(),
                backOffice.tokens()::acting,
                history,
                merchants);
    }

    private FrontDesk frontDesk() {
        // Clients sign with the real time even if the simulator's own time is virtual.
        InstantSource wallClock = InstantSource.system();
        return new FrontDesk(new RequestVerifier(merchants, wallClock), answering, faults, journal, wallClock);
    }
}
