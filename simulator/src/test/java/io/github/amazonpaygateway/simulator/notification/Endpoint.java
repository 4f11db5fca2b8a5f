package io.github.amazonpaygateway.simulator.notification;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.amazonpaygateway.simulator.json.BodyText;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A merchant's endpoint on a free port. */
public final class Endpoint implements AutoCloseable {

    public record Delivery(JsonObject envelope, String contentType, String type) {

        public String text(String name) {
            return envelope.getString(name);
        }

        public JsonObject message() {
            return BodyText.parse(text("Message"));
        }
    }

    private final BlockingQueue<Delivery> deliveries = new LinkedBlockingQueue<>();
    private final HttpServer server;
    private volatile int status = 200;

    public Endpoint() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        server.createContext("/", this::take);
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/ipn";
    }

    /** 0 closes the connection without an answer. */
    public void answers(int next) {
        status = next;
    }

    public Delivery next() {
        try {
            Delivery next = deliveries.poll(20, TimeUnit.SECONDS);
            if (next == null) {
                throw new AssertionError("nothing was delivered");
            }
            return next;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            var headers = exchange.getRequestHeaders();
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            if (status != 0) {
                exchange.sendResponseHeaders(status, -1);
            }
            deliveries.add(new Delivery(
                    BodyText.parse(body),
                    headers.getFirst("Content-Type"),
                    headers.getFirst("x-amz-sns-message-type")));
        }
    }
}
