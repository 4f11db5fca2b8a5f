package io.github.amazonpaygateway.ledger.core;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.amazonpaygateway.simulator.AmazonPaySimulator;
import io.github.amazonpaygateway.simulator.http.SimulatorRequest;
import io.github.amazonpaygateway.simulator.http.SimulatorResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;

/** A simulator behind a socket, on which something may happen while an answer is on its way. */
final class SimulatorFront implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicReference<Runnable> incident = new AtomicReference<>();
    private volatile AmazonPaySimulator simulator;

    SimulatorFront(AmazonPaySimulator simulator) {
        this.simulator = simulator;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    /** {@code http://localhost:PORT}. */
    URI url() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    /** Another one from now on. */
    void serve(AmazonPaySimulator another) {
        simulator = another;
    }

    /** The next write is done and then not answered, because this happens. */
    void afterNextWrite(Runnable next) {
        incident.set(next);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            SimulatorResponse response = simulator.handle(new SimulatorRequest(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().getRawPath(),
                    exchange.getRequestURI().getRawQuery(),
                    exchange.getRequestHeaders(),
                    exchange.getRequestBody().readAllBytes()));
            Runnable due = exchange.getRequestMethod().equals("GET") ? null : incident.getAndSet(null);
            if (due != null) {
                due.run();
            } else {
                send(exchange, response);
            }
        }
    }

    private static void send(HttpExchange exchange, SimulatorResponse response) throws IOException {
        response.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(response.status(), response.body().length == 0 ? -1 : response.body().length);
        exchange.getResponseBody().write(response.body());
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
