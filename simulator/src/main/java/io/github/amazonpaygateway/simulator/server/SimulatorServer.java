package io.github.amazonpaygateway.simulator.server;

import io.github.amazonpaygateway.simulator.AmazonPaySimulator;
import io.github.amazonpaygateway.simulator.setup.SimulatorSetup;
import io.github.amazonpaygateway.simulator.tls.CertificateAuthority;
import io.github.amazonpaygateway.simulator.web.SimulatorSite;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;

/** A running simulator, reachable from this machine only. Usable in a test: start, drive by HTTP, close. */
public final class SimulatorServer implements AutoCloseable {

    private final AmazonPaySimulator simulator;
    private final Listener http;
    private final Optional<SecureFront> secure;

    private SimulatorServer(SimulatorSetup setup, Ports ports) throws IOException {
        simulator = AmazonPaySimulator.create(setup.options());
        var site = new SimulatorSite(simulator, setup.merchantIdsKnown(), setup.baseUrl());
        http = Listener.start(site, ports.http(), Optional.empty(), Listener.PATIENCE);
        simulator.publishAt(setup.baseUrl().orElse(URI.create("http://localhost:" + http.port())));
        secure = secure(site, ports);
    }

    /**
     * Starts a simulator.
     *
     * @throws IOException if a port cannot be had
     */
    public static SimulatorServer start(SimulatorSetup setup, Ports ports) throws IOException {
        return new SimulatorServer(setup, ports);
    }

    /** {@code http://127.0.0.1:PORT}. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + http.port());
    }

    /** {@code https://localhost:PORT}, if asked for. */
    public Optional<URI> secureUrl() {
        return secure.map(
                front -> URI.create("https://localhost:" + front.listener().port()));
    }

    /** Who vouches for the https front, if asked for. */
    public Optional<CertificateAuthority> authority() {
        return secure.map(SecureFront::authority);
    }

    /** The simulator behind the front. */
    public AmazonPaySimulator simulator() {
        return simulator;
    }

    /** Stops listening; requests in flight are cut. */
    @Override
    public void close() {
        http.close();
        secure.ifPresent(front -> front.listener().close());
        simulator.close();
    }

    private Optional<SecureFront> secure(SimulatorSite site, Ports ports) throws IOException {
        try {
            return ports.https().isPresent()
                    ? Optional.of(SecureFront.start(site, ports.https().getAsInt()))
                    : Optional.empty();
        } catch (IOException taken) {
            http.close();
            throw taken;
        }
    }

    private record SecureFront(Listener listener, CertificateAuthority authority) {

        static SecureFront start(SimulatorSite site, int port) throws IOException {
            var authority = CertificateAuthority.create();
            return new SecureFront(
                    Listener.start(site, port, Optional.of(authority.serverContext()), Listener.PATIENCE), authority);
        }
    }
}
