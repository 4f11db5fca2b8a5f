package io.github.amazonpaygateway.impl.contract;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.amazonpaygateway.simulator.AmazonPaySimulator;
import io.github.amazonpaygateway.simulator.SimulatorOptions;
import io.github.amazonpaygateway.simulator.http.SimulatorRequest;
import io.github.amazonpaygateway.simulator.http.SimulatorResponse;
import io.github.amazonpaygateway.simulator.merchant.Merchant;
import io.github.amazonpaygateway.simulator.merchant.Region;
import io.github.amazonpaygateway.simulator.storage.Storage;
import io.github.amazonpaygateway.simulator.throttle.Throttle;
import io.github.amazonpaygateway.simulator.time.ClockMode;
import io.github.amazonpaygateway.simulator.web.SimulatorSite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The simulator behind a socket, with one merchant. */
public final class LocalAmazonPay implements AutoCloseable {

    public static final String MERCHANT_ID = "A1CONTRACTTEST";
    static final String STORE_ID = "amzn1.application-oa2-client.contract";
    static final String PUBLIC_KEY_ID = "SANDBOX-AHCONTRACTTEST0000000000";

    public static final String LIVE_PUBLIC_KEY_ID = "LIVE-AHCONTRACTTEST0000000000";

    private static final KeyPair KEYS = keys();

    public final AmazonPaySimulator simulator;
    private final SimulatorSite site;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    public LocalAmazonPay() throws IOException {
        this(ClockMode.VIRTUAL, Throttle.OFF);
    }

    LocalAmazonPay(ClockMode clock, Throttle throttle) throws IOException {
        simulator = AmazonPaySimulator.create(
                SimulatorOptions.of(new Merchant(MERCHANT_ID, STORE_ID, PUBLIC_KEY_ID, KEYS.getPublic(), Region.NA))
                        .withClock(clock)
                        .withThrottle(throttle));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
        simulator.publishAt(endpoint());
        site = new SimulatorSite(simulator, true, Optional.of(endpoint()));
    }

    public URI endpoint() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    /** Lets the same merchant call in the live environment, too. */
    void goLive() {
        simulator.merchants().add(new Merchant(MERCHANT_ID, STORE_ID, LIVE_PUBLIC_KEY_ID, KEYS.getPublic(), Region.NA));
    }

    static String privateKeyPem() {
        return "-----BEGIN PRIVATE KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'})
                        .encodeToString(KEYS.getPrivate().getEncoded())
                + "\n-----END PRIVATE KEY-----\n";
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            URI uri = exchange.getRequestURI();
            byte[] body = exchange.getRequestBody().readAllBytes();
            SimulatorRequest request = new SimulatorRequest(
                    exchange.getRequestMethod(),
                    uri.getRawPath(),
                    uri.getRawQuery(),
                    exchange.getRequestHeaders(),
                    body);
            send(exchange, answer(request));
        }
    }

    private SimulatorResponse answer(SimulatorRequest request) {
        String path = request.rawPath();
        if (path.startsWith(Storage.ROOT)) {
            return simulator.storage(request);
        }
        boolean isOfSns = path.equals("/") || path.endsWith(".pem");
        return isOfSns ? site.answer("http", request) : simulator.handle(request);
    }

    private static void send(HttpExchange exchange, SimulatorResponse response) throws IOException {
        if (response.isDropped()) {
            return; // closing an exchange without an answer cuts the connection
        }
        response.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(response.status(), response.body().length == 0 ? -1 : response.body().length);
        exchange.getResponseBody().write(response.body());
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator rsa = KeyPairGenerator.getInstance("RSA");
            rsa.initialize(2048);
            return rsa.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
