package io.github.amazonpaygateway.simulator;

import io.github.amazonpaygateway.simulator.api.Answering;
import io.github.amazonpaygateway.simulator.api.FrontDesk;
import io.github.amazonpaygateway.simulator.api.PublicAddress;
import io.github.amazonpaygateway.simulator.buyer.ButtonDesk;
import io.github.amazonpaygateway.simulator.buyer.BuyerDesk;
import io.github.amazonpaygateway.simulator.buyer.HostedPages;
import io.github.amazonpaygateway.simulator.buyer.RecordedBuyer;
import io.github.amazonpaygateway.simulator.change.Change;
import io.github.amazonpaygateway.simulator.change.Changes;
import io.github.amazonpaygateway.simulator.dispute.DisputeDesk;
import io.github.amazonpaygateway.simulator.failure.Refusal;
import io.github.amazonpaygateway.simulator.fault.Faults;
import io.github.amazonpaygateway.simulator.history.History;
import io.github.amazonpaygateway.simulator.http.SimulatorRequest;
import io.github.amazonpaygateway.simulator.http.SimulatorResponse;
import io.github.amazonpaygateway.simulator.id.Ids;
import io.github.amazonpaygateway.simulator.idempotency.KeptAnswers;
import io.github.amazonpaygateway.simulator.journal.Journal;
import io.github.amazonpaygateway.simulator.json.Document;
import io.github.amazonpaygateway.simulator.ledger.Ledger;
import io.github.amazonpaygateway.simulator.notification.Courier;
import io.github.amazonpaygateway.simulator.notification.NotificationDesk;
import io.github.amazonpaygateway.simulator.signature.ButtonVerifier;
import io.github.amazonpaygateway.simulator.signature.RequestVerifier;
import io.github.amazonpaygateway.simulator.storage.Storage;
import io.github.amazonpaygateway.simulator.throttle.Buckets;
import io.github.amazonpaygateway.simulator.time.SimulatorClock;
import io.github.amazonpaygateway.simulator.time.Timeline;
import jakarta.json.JsonObject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;

/** A local Amazon Pay without a network: a front hands it requests. Safe for many threads. */
public final class AmazonPaySimulator implements AutoCloseable {

    private final SimulatorOptions options;
    private final SimulatorClock clock;
    private final Timeline timeline;
    private final Desks desks;
    private final BackOffice backOffice;
    private final KeptAnswers kept = new KeptAnswers();
    private final Buckets buckets;
    private final PublicAddress address = new PublicAddress();
    private final Journal journal = new Journal();
    private final Faults faults;
    private final Ledger ledger;
    private final History history = new History();
    private final Ids ids = new Ids();
    private final RecordedBuyer buyer;
    private final Answering answering;
    private final Snapshots snapshots;
    private final FrontDesk frontDesk;
    private final Changes changes = new Changes();
    private final NotificationDesk notifications;
    private final Courier courier;

    private AmazonPaySimulator(SimulatorOptions options) {
        this.options = options;
        this.clock = SimulatorClock.of(options.clock());
        this.timeline = new Timeline(clock);
        this.faults = new Faults(clock);
        this.desks = Desks.on(timeline, changes, ids);
        this.backOffice = BackOffice.behind(desks, timeline, ids);
        this.buckets = new Buckets(options.throttle());
        this.ledger = new Ledger(desks.charges(), desks.refunds(), timeline);
        this.buyer = new RecordedBuyer(buyerDesk(), history, timeline);
        this.answering = answering();
        this.snapshots = new Snapshots(history, ids, changes, timeline, buyer, answering);
        this.frontDesk = frontDesk();
        this.notifications = new NotificationDesk(clock, address::base);
        this.courier = Courier.overHttp(notifications, () -> timeline.take(now -> now));
        changes.tell(notifications::tell);
    }

    /** A simulator that knows the merchants of the options and no objects yet. */
    public static AmazonPaySimulator create(SimulatorOptions options) {
        return new AmazonPaySimulator(options);
    }

    /**
     * Tells where browsers reach the front; {@code amazonPayRedirectUrl} becomes
     * {@code <base>/checkout/processing?amazonCheckoutSessionId=…}, a button's session opens at
     * {@code <base>/checkout/start?amazonCheckoutSessionId=…}. Until told, the request's Host stands in.
     */
    public void publishAt(URI base) {
        address.tell(base);
    }

    /** Answers one request of the API. Never throws for what a client sends. */
    public SimulatorResponse handle(SimulatorRequest request) {
        return frontDesk.handle(request);
    }

    /** The buyer's side. */
    public BuyerDesk buyer() {
        return buyer;
    }

    /** A token by which a call acts for a merchant, given without a call of the API, in sandbox too. */
    public String authorizationToken(String merchantId) {
        return timeline.take(now -> backOffice.tokens().give(merchantId, now.getEpochSecond()));
    }

    /** Answers one request to a signed address that the API gave, below {@link Storage#ROOT}. */
    public SimulatorResponse storage(SimulatorRequest request) {
        return timeline.take(now -> backOffice.storage().answer(request, now));
    }

    /** A merchant confirms that an account which a provider opened is its own. */
    public void confirmClaim(String merchantAccountId) {
        timeline.take(now -> {
            backOffice.accounts().confirm(merchantAccountId);
            return merchantAccountId;
        });
    }

    /** Does something to disputes that no merchant can do. */
    public <T> T disputes(BiFunction<DisputeDesk, Instant, T> work) {
        return timeline.take(now -> work.apply(backOffice.disputes(), now));
    }

    /** The time of the simulator. */
    public SimulatorClock clock() {
        return clock;
    }

    /** Every request seen. */
    public Journal journal() {
        return journal;
    }

    /** The money moved. */
    public Ledger ledger() {
        return ledger;
    }

    /** Trouble on demand. */
    public Faults faults() {
        return faults;
    }

    /** What became of each object, in order. */
    public List<Change> changes() {
        return timeline.take(now -> changes.all());
    }

    /** The notifications written, and where they go. */
    public NotificationDesk notifications() {
        return notifications;
    }

    /**
     * Sends later notifications as {@link NotificationDesk#configure(JsonObject)} has it.
     *
     * @throws IllegalArgumentException if a member is unusable
     */
    public void notify(JsonObject settings) {
        notifications.configure(settings);
        courier.start();
    }

    /**
     * Sends one notification again, whatever became of it.
     *
     * @throws Refusal 404 if there is none
     */
    public JsonObject resend(String messageId) {
        JsonObject again = notifications.resend(messageId);
        courier.start();
        return again;
    }

    /**
     * Moves a virtual clock and does at once what falls due meanwhile.
     *
     * @throws IllegalStateException if the clock is real
     * @throws IllegalArgumentException if the time would run backwards
     */
    public Instant advance(Duration by) {
        clock.advance(by);
        return timeline.take(now -> now);
    }

    /** Sends no notification any more and lets go of the answers held back. */
    @Override
    public void close() {
        courier.close();
        faults.clear();
    }

    /** What it was made with. */
    public SimulatorOptions options() {
        return options;
    }

    /**
     * Forgets all objects, keys, faults, notifications and journal entries; merchants, the time and where notifications
     * go stay.
     */
    public void reset() {
        timeline.reset(() -> {
            desks.clear();
            backOffice.clear();
            kept.clear();
            buckets.clear();
            changes.clear();
            history.clear();
            ids.restart(new Random().nextLong());
        });
        notifications.clear();
        faults.clear();
        journal.clear();
    }

    /**
     * What has to be done again to have the same objects, ids, keys and time: no copy, so it can be kept and read.
     *
     * @throws IllegalStateException if more than 200,000 requests and steps were made
     */
    public JsonObject snapshot() {
        return snapshots.take();
    }

    /**
     * Forgets everything and does what a snapshot tells, at its times; a virtual clock shows its time then. Nobody is
     * notified.
     *
     * @throws IllegalArgumentException if it is none, or of merchants unknown here
     */
    public void restore(JsonObject snapshot) {
        List<Document> inputs = Snapshots.inputs(snapshot);
        Instant then = Snapshots.time(new Document(snapshot), "now");
        timeline.alone(() -> {
            reset();
            notifications.mute(() -> snapshots.repeat(snapshot, inputs));
            clock.set(then);
        });
    }

    private BuyerDesk buyerDesk() {
        var verifier = new ButtonVerifier(options.merchants());
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
                options.merchants());
    }

    private FrontDesk frontDesk() {
        // Clients sign with the real time even if the simulator's own time is virtual.
        InstantSource wallClock = InstantSource.system();
        var verifier = new RequestVerifier(options.merchants(), wallClock);
        return new FrontDesk(verifier, answering, faults, journal, wallClock);
    }
}
