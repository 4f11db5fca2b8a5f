package io.github.amazonpaygateway.simulator.web;

import io.github.amazonpaygateway.simulator.AmazonPaySimulator;
import io.github.amazonpaygateway.simulator.failure.Refusal;
import io.github.amazonpaygateway.simulator.http.SimulatorRequest;
import io.github.amazonpaygateway.simulator.http.SimulatorResponse;
import io.github.amazonpaygateway.simulator.storage.Storage;
import io.github.amazonpaygateway.simulator.web.control.ControlSurface;
import io.github.amazonpaygateway.simulator.web.page.BuyerPages;
import io.github.amazonpaygateway.simulator.web.page.HomePage;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** The whole simulator as one function. A front hands it each request. Safe for many threads. */
public final class SimulatorSite {

    /** The longest body a front should read, in bytes. */
    public static final int BODY_LIMIT = 1 << 20;

    private static final Logger LOG = System.getLogger(SimulatorSite.class.getName());

    private final AmazonPaySimulator simulator;
    private final ControlSurface control;
    private final BuyerPages pages;
    private final HomePage home;
    private final SnsPages sns;
    private final BaseUrl base;

    /**
     * A site over a simulator.
     *
     * @param merchantIdsKnown whether a button's merchant id is checked
     * @param baseUrl where browsers reach the front; empty: learned from their requests
     */
    public SimulatorSite(AmazonPaySimulator simulator, boolean merchantIdsKnown, Optional<URI> baseUrl) {
        this(simulator, merchantIdsKnown, baseUrl, Front.SOCKET);
    }

    /** The same behind another front than one of sockets. */
    public SimulatorSite(AmazonPaySimulator simulator, boolean merchantIdsKnown, Optional<URI> baseUrl, Front front) {
        this.simulator = simulator;
        this.control = new ControlSurface(simulator, front);
        this.pages = new BuyerPages(
                simulator.buyer(),
                merchantIdsKnown,
                simulator::confirmClaim,
                simulator.interventions().incidents());
        this.sns = new SnsPages(simulator.notifications());
        this.home = new HomePage(simulator);
        this.base = new BaseUrl(simulator, baseUrl);
    }

    /** The answer to a body of more than {@link #BODY_LIMIT} bytes. */
    public static SimulatorResponse bodyTooLarge() {
        return new Refusal(413, "RequestTooLarge", "The body has more than " + BODY_LIMIT + " bytes.").response();
    }

    /**
     * Answers one request.
     *
     * @param scheme by which it came, {@code http} or {@code https}
     */
    public SimulatorResponse answer(String scheme, SimulatorRequest request) {
        try {
            return route(scheme, request);
        } catch (Refusal refusal) {
            return refusal.response();
        } catch (RuntimeException | StackOverflowError | LinkageError ours) {
            LOG.log(Level.ERROR, "The simulator failed at " + request, ours);
            return new Refusal(500, "InternalServerError", "The simulator failed; its log says why.").response();
        }
    }

    private SimulatorResponse route(String scheme, SimulatorRequest request) {
        String path = request.rawPath();
        boolean page = path.startsWith("/checkout/") || Assets.has(path);
        base.learn(scheme, request, page);
        if (Assets.has(path)) {
            return Assets.answer(path);
        }
        if (path.startsWith(Storage.ROOT)) {
            return simulator.interventions().storage(request);
        }
        Optional<SimulatorResponse> ofSns = sns.answer(request);
        if (ofSns.isPresent()) {
            return ofSns.get();
        }
        if (page) {
            return pages.answer(request);
        }
        if (path.equals("/") || path.equals("/simulator")) {
            return new SimulatorResponse(303, Map.of("Location", "/simulator/"), new byte[0]);
        }
        if (path.equals("/simulator/")) {
            return home.answer();
        }
        return path.startsWith("/simulator/") ? control.answer(request) : simulator.handle(request);
    }
}
