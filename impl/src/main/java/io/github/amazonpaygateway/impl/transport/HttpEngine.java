package io.github.amazonpaygateway.impl.transport;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.io.CloseMode;
import org.jspecify.annotations.Nullable;

/** One pool of connections and one sweeper, for as long as the application lives. Close it with the application. */
public final class HttpEngine implements AutoCloseable {

    /** What belongs to a connection and not to a request is the engine's to say. */
    private static final Set<String> OF_THE_CONNECTION = Set.of(
            "connection",
            "content-length",
            "expect",
            "host",
            "keep-alive",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade");

    private final HttpEngineSettings settings;
    private final CloseableHttpClient client;
    private final Sweeper sweeper;

    /** @throws IllegalArgumentException when a file of the TLS settings cannot be used */
    public HttpEngine(HttpEngineSettings settings) {
        this.settings = settings;
        this.client = ApacheClient.of(settings);
        this.sweeper = new Sweeper();
    }

    /** The longest time of a call that says nothing else. */
    Duration deadline() {
        return settings.deadline();
    }

    /** The shorter of the two: the configured one is below what the server allows for an attempt. */
    Duration atMost(Duration own) {
        return own.compareTo(settings.deadline()) < 0 ? own : settings.deadline();
    }

    Answer send(String method, URI uri, Map<String, List<String>> headers, byte[] body) {
        return send(method, uri, headers, body, settings.deadline());
    }

    /** Sends once and waits, at most until the deadline. Never throws because of the network. */
    Answer send(String method, URI uri, Map<String, List<String>> headers, byte[] body, Duration deadline) {
        return send(request(method, uri, headers, body), deadline, AnswerReader::new);
    }

    /** The same with a reader of the caller's own. */
    Answer send(HttpUriRequestBase request, Duration deadline, Function<Flight, AnswerReader> readers) {
        Flight flight = new Flight(request, System.nanoTime() + deadline.toNanos());
        if (Thread.currentThread().isInterrupted()) {
            return notSent("The calling thread was interrupted before anything was sent");
        }
        AnswerReader reader = readers.apply(flight);
        sweeper.watch(flight);
        try {
            return whole(flight, client.execute(flight.request(), contextOf(flight), reader));
        } catch (IOException | RuntimeException failure) {
            return reader.none(fate(flight), why(flight, failure, deadline));
        } finally {
            sweeper.forget(flight);
        }
    }

    /** An answer before anything was sent is the proxy's, which refused the tunnel. */
    private static Answer whole(Flight flight, Answer answer) {
        return flight.sent() ? answer : notSent("The proxy refused the tunnel with status " + answer.status());
    }

    private static Answer notSent(String why) {
        return new Answer(Fate.NOT_SENT, 0, List.of(), new byte[0], why);
    }

    private static Fate fate(Flight flight) {
        if (!flight.sent()) {
            return Fate.NOT_SENT;
        }
        boolean overdue = flight.ending().filter(Flight.Ending.OVERDUE::equals).isPresent();
        return overdue ? Fate.DEADLINE : Fate.BROKEN;
    }

    private String why(Flight flight, Exception failure, Duration deadline) {
        return flight.ending()
                .map(ending -> switch (ending) {
                    case OVERDUE -> "The deadline of " + deadline.toMillis() + " ms passed";
                    case INTERRUPTED -> "The calling thread was interrupted";
                })
                .orElseGet(() -> Trouble.sentence(failure, settings));
    }

    static HttpUriRequestBase request(String method, URI uri, Map<String, List<String>> headers, byte[] body) {
        HttpUriRequestBase request = request(method, uri, body);
        headers.forEach((name, values) -> values.forEach(value -> addHeader(request, name, value)));
        return request;
    }

    static HttpUriRequestBase request(String method, URI uri, byte[] body) {
        HttpUriRequestBase request = new HttpUriRequestBase(method, uri);
        if (body.length > 0 || method.startsWith("P")) {
            // without a type: Content-Type is among the headers, as it was signed
            request.setEntity(new ByteArrayEntity(body, null));
        }
        return request;
    }

    static void addHeader(HttpUriRequestBase request, String name, @Nullable String value) {
        if (!OF_THE_CONNECTION.contains(name.toLowerCase(Locale.ROOT))) {
            request.addHeader(name, value);
        }
    }

    private static HttpClientContext contextOf(Flight flight) {
        HttpClientContext context = HttpClientContext.create();
        context.setAttribute(FlightExecutor.FLIGHT, flight);
        return context;
    }

    /** Cuts calls under way, closes all connections, and returns when no thread of the engine is left. */
    @Override
    public void close() {
        client.close(CloseMode.IMMEDIATE);
        sweeper.close();
    }
}
