package io.github.amazonpaygateway.simulator.api;

import io.github.amazonpaygateway.simulator.failure.Refusal;
import io.github.amazonpaygateway.simulator.fault.Fault;
import io.github.amazonpaygateway.simulator.fault.Faults;
import io.github.amazonpaygateway.simulator.http.SimulatorRequest;
import io.github.amazonpaygateway.simulator.http.SimulatorResponse;
import io.github.amazonpaygateway.simulator.idempotency.Served;
import io.github.amazonpaygateway.simulator.journal.Journal;
import io.github.amazonpaygateway.simulator.signature.RequestVerifier;
import io.github.amazonpaygateway.simulator.signature.Verdict;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Takes every request, lets faults strike, and journals what became of it. */
public final class FrontDesk {

    private static final System.Logger LOG = System.getLogger(FrontDesk.class.getName());

    private final RequestVerifier verifier;
    private final Answering answering;
    private final Faults faults;
    private final JournalWriter journal;
    private final InstantSource wallClock;

    /** A desk in front of the operations. */
    public FrontDesk(
            RequestVerifier verifier, Answering answering, Faults faults, Journal journal, InstantSource wallClock) {
        this.verifier = verifier;
        this.answering = answering;
        this.faults = faults;
        this.journal = new JournalWriter(journal);
        this.wallClock = wallClock;
    }

    /** Answers one request; never throws for what a client sends. */
    public SimulatorResponse handle(SimulatorRequest request) {
        Instant arrival = wallClock.instant();
        Verdict verdict = verifier.verify(request);
        Lead lead = Lead.of(request);
        Optional<Fault> fault = faults.take(lead.operation());
        Served served = identified(serve(request, lead, verdict, fault));
        journal.write(arrival, lead.operation(), request, verdict, served, fault.isPresent());
        return served.response();
    }

    private Served serve(SimulatorRequest request, Lead lead, Verdict verdict, Optional<Fault> fault) {
        if (fault.isEmpty()) {
            return serve(request, lead, verdict);
        }
        Fault strike = fault.get();
        if (!strike.after()) {
            faults.disturb(strike);
        }
        Served served = strike.preventsWork() ? nothing() : serve(request, lead, verdict);
        if (strike.after()) {
            faults.disturb(strike);
        }
        return new Served(strike.distort(served.response()), served.replayed());
    }

    private Served serve(SimulatorRequest request, Lead lead, Verdict verdict) {
        try {
            return answering.serve(request, lead.route(), verdict.signer());
        } catch (Refusal refusal) {
            return new Served(refusal.response(), false);
        } catch (RuntimeException defect) {
            LOG.log(Level.ERROR, "The simulator failed at " + lead.operation(), defect);
            return new Served(new Refusal(500, "InternalServerError", "The simulator failed.").response(), false);
        }
    }

    private static Served nothing() {
        return new Served(new SimulatorResponse(200, Map.of(), new byte[0]), false);
    }

    private static Served identified(Served served) {
        SimulatorResponse response = served.response();
        return response.isDropped()
                ? served
                : new Served(
                        response.with("X-Amz-Pay-Request-Id", UUID.randomUUID().toString()), served.replayed());
    }
}
