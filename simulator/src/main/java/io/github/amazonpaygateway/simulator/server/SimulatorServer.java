package io.github.amazonpaygateway.simulator.server;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.github.amazonpaygateway.simulator.AmazonPaySimulator;
import io.github.amazonpaygateway.simulator.setup.SimulatorSetup;
import io.github.amazonpaygateway.simulator.tls.CertificateAuthority;
import io.github.amazonpaygateway.simulator.web.SimulatorSite;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A running simulator, reachable from this machine only. Usable in a test: start, drive by HTTP, close. */
public final class SimulatorServer implements AutoCloseable {

    static {
        // without it an answer on a kept connection can wait 40 ms; read once, when the first server is made
        System.setProperty("sun.net.httpserver.nodelay", System.getProperty("sun.net.httpserver.nodelay", "true"));
        // a client that never ends its request would keep a thread for ever; in seconds
        System.setProperty("sun.net.httpserver.maxReqTime", System.getProperty("sun.net.httpserver.maxReqTime", "30"));
    }

    private static final int THREADS = 64;

    private final AmazonPaySimulator simulator;
    private final ExecutorService workers = Executors.newFixedThreadPool(THREADS, SimulatorServer::worker);
    private final HttpServer http;
    private final Optional<SecureFront> secure;

    private SimulatorServer(SimulatorSetup setup, Ports ports) throws IOException {
        simulator = AmazonPaySimulator.create(setup.options());
        http = HttpServer.create(at(ports.http()), 0);
        secure = secure(ports);
        var site = new SimulatorSite(simulator, setup.merchantIdsKnown(), setup.baseUrl());
        simulator.publishAt(setup.baseUrl().orElse(URI.create("http://localhost:" + port(http))));
        serve(http, new HttpFront(site, "http"));
        secure.ifPresent(front -> serve(front.server(), new HttpFront(site, "https")));
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
        return URI.create("http://127.0.0.1:" + port(http));
    }

    /** {@code https://localhost:PORT}, if asked for. */
    public Optional<URI> secureUrl() {
        return secure.map(front -> URI.create("https://localhost:" + port(front.server())));
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
        http.stop(0);
        secure.ifPresent(front -> front.server().stop(0));
        simulator.close();
        workers.shutdownNow();
    }

    private Optional<SecureFront> secure(Ports ports) throws IOException {
        try {
            return ports.https().isPresent()
                    ? Optional.of(SecureFront.create(at(ports.https().getAsInt())))
                    : Optional.empty();
        } catch (IOException taken) {
            http.stop(0);
            throw taken;
        }
    }

    private void serve(HttpServer server, HttpFront front) {
        server.createContext("/", front);
        server.setExecutor(workers);
        server.start();
    }

    private static InetSocketAddress at(int port) throws IOException {
        return new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port);
    }

    private static int port(HttpServer server) {
        return server.getAddress().getPort();
    }

    private static Thread worker(Runnable work) {
        var thread = new Thread(work, "simulator");
        thread.setDaemon(true);
        return thread;
    }

    private record SecureFront(HttpsServer server, CertificateAuthority authority) {

        static SecureFront create(InetSocketAddress address) throws IOException {
            var authority = CertificateAuthority.create();
            var server = HttpsServer.create(address, 0);
            server.setHttpsConfigurator(new HttpsConfigurator(authority.serverContext()));
            return new SecureFront(server, authority);
        }
    }
}
