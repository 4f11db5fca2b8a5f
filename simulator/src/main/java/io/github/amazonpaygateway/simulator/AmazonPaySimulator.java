package io.github.amazonpaygateway.simulator;

import io.github.amazonpaygateway.simulator.buyer.BuyerDesk;
import io.github.amazonpaygateway.simulator.change.Change;
import io.github.amazonpaygateway.simulator.fault.Faults;
import io.github.amazonpaygateway.simulator.http.SimulatorRequest;
import io.github.amazonpaygateway.simulator.http.SimulatorResponse;
import io.github.amazonpaygateway.simulator.intervention.Interventions;
import io.github.amazonpaygateway.simulator.journal.Journal;
import io.github.amazonpaygateway.simulator.ledger.Ledger;
import io.github.amazonpaygateway.simulator.merchant.Merchants;
import io.github.amazonpaygateway.simulator.notification.NotificationDesk;
import io.github.amazonpaygateway.simulator.storage.Storage;
import io.github.amazonpaygateway.simulator.throttle.Throttle;
import io.github.amazonpaygateway.simulator.time.SimulatorClock;
import jakarta.json.JsonObject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A local Amazon Pay without a network: a front hands it requests. Safe for many threads. */
public final class AmazonPaySimulator implements AutoCloseable {

    private final Workings workings;
    private final Snapshots snapshots;

    private AmazonPaySimulator(SimulatorOptions options) {
        this.workings = new Workings(options);
        this.snapshots = new Snapshots(workings);
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
        workings.address.tell(base);
    }

    /** Answers one request of the API. Never throws for what a client sends. */
    public SimulatorResponse handle(SimulatorRequest request) {
        return workings.frontDesk.handle(request);
    }

    /** The buyer's side. */
    public BuyerDesk buyer() {
        return workings.buyer;
    }

    /** Answers one request to a signed address that the API gave, below {@link Storage#ROOT}. */
    public SimulatorResponse storage(SimulatorRequest request) {
        return workings.interventions.storage(request);
    }

    /** A merchant confirms that an account which a provider opened is its own. */
    public void confirmClaim(String merchantAccountId) {
        workings.interventions.confirmClaim(merchantAccountId);
    }

    /** What happens to a merchant without a call of the API. */
    public Interventions interventions() {
        return workings.interventions;
    }

    /** Who may call. A merchant that is added stays through a reset. */
    public Merchants merchants() {
        return workings.merchants;
    }

    /** The time of the simulator. */
    public SimulatorClock clock() {
        return workings.clock;
    }

    /** Every request seen. */
    public Journal journal() {
        return workings.journal;
    }

    /** The money moved. */
    public Ledger ledger() {
        return workings.ledger;
    }

    /** Trouble on demand. */
    public Faults faults() {
        return workings.faults;
    }

    /** By which table requests are limited now. */
    public Throttle throttle() {
        return workings.timeline.take(now -> workings.buckets.table());
    }

    /** Limits requests by another table, with empty buckets, until the next reset. */
    public void throttleBy(Throttle table) {
        workings.timeline.take(now -> {
            workings.buckets.resize(table);
            return table;
        });
    }

    /** What became of each object, in order. */
    public List<Change> changes() {
        return workings.timeline.take(now -> workings.changes.all());
    }

    /** Disputes, delivery trackers, reports and whatever else has no timeline, as the API shows them. */
    public List<JsonObject> others() {
        return workings.timeline.take(now -> workings.backOffice.others());
    }

    /** The notifications written, and where they go. */
    public NotificationDesk notifications() {
        return workings.notifications;
    }

    /**
     * Sends later notifications as {@link NotificationDesk#configure(JsonObject)} has it.
     *
     * @throws IllegalArgumentException if a member is unusable
     */
    public void notify(JsonObject settings) {
        workings.notifications.configure(settings);
    }

    /**
     * Moves a virtual clock and does at once what falls due meanwhile.
     *
     * @throws IllegalStateException if the clock is real
     * @throws IllegalArgumentException if the time would run backwards
     */
    public Instant advance(Duration by) {
        workings.clock.advance(by);
        return workings.timeline.take(now -> now);
    }

    /** Sends no notification any more and lets go of the answers held back. */
    @Override
    public void close() {
        workings.courier.close();
        workings.faults.clear();
    }

    /** What it was made with. */
    public SimulatorOptions options() {
        return workings.options;
    }

    /**
     * Forgets all objects, keys, faults, notifications and journal entries; merchants, the time and where notifications
     * go stay. Requests are limited as from the start.
     */
    public void reset() {
        workings.reset();
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
     * Forgets everything and does what a snapshot tells, at its times; a virtual clock shows its time then. Only the
     * merchants of the start and those of the snapshot may call afterwards. Nobody is notified meanwhile.
     *
     * @throws IllegalArgumentException if it is none, or has a public key id that is another's here
     */
    public void restore(JsonObject snapshot) {
        snapshots.restore(snapshot);
    }
}
