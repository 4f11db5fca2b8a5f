package io.github.amazonpaygateway.simulator;

import io.github.amazonpaygateway.simulator.buyer.BuyerDesk;
import io.github.amazonpaygateway.simulator.failure.Refusal;
import io.github.amazonpaygateway.simulator.fault.Faults;
import io.github.amazonpaygateway.simulator.http.SimulatorRequest;
import io.github.amazonpaygateway.simulator.http.SimulatorResponse;
import io.github.amazonpaygateway.simulator.journal.Journal;
import io.github.amazonpaygateway.simulator.ledger.Ledger;
import io.github.amazonpaygateway.simulator.time.SimulatorClock;
import java.net.URI;

/** A local Amazon Pay without a network: a front hands it requests. Safe for many threads. */
public final class AmazonPaySimulator {

    private final SimulatorOptions options;
    private final SimulatorClock clock;
    private final Journal journal = new Journal();
    private final Ledger ledger = new Ledger();
    private final Faults faults = new Faults();
    private volatile URI base = URI.create("http://localhost");

    private AmazonPaySimulator(SimulatorOptions options) {
        this.options = options;
        this.clock = SimulatorClock.of(options.clock());
    }

    /** A simulator that knows the merchants of the options and no objects yet. */
    public static AmazonPaySimulator create(SimulatorOptions options) {
        return new AmazonPaySimulator(options);
    }

    /**
     * Tells where browsers reach the front; {@code amazonPayRedirectUrl} becomes
     * {@code <base>/checkout/processing?amazonCheckoutSessionId=…}, a button's session opens at
     * {@code <base>/checkout/start?amazonCheckoutSessionId=…}.
     */
    public void publishAt(URI base) {
        this.base = base;
    }

    /** Answers one request of the API. Never throws for what a client sends. */
    public SimulatorResponse handle(SimulatorRequest request) {
        return new Refusal(404, "ResourceNotFound", "Requested path " + request.rawPath() + " is not known.")
                .response();
    }

    /** The buyer's side. */
    public BuyerDesk buyer() {
        throw new UnsupportedOperationException("not built yet, will send to " + base);
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

    /** What it was made with. */
    public SimulatorOptions options() {
        return options;
    }

    /** Forgets all objects, keys, faults and journal entries; merchants and the time stay. */
    public void reset() {
        faults.clear();
    }
}
