package io.github.amazonpaygateway.impl.failure;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.amazonpaygateway.failure.AmazonPayException;
import io.github.amazonpaygateway.idempotency.IdempotencyKey;
import io.github.amazonpaygateway.impl.json.AmazonPayJson;
import io.github.amazonpaygateway.impl.signing.ClockSkew;
import io.github.amazonpaygateway.impl.stub.Behaviour;
import io.github.amazonpaygateway.impl.stub.StubServer;
import io.github.amazonpaygateway.impl.transport.HttpEngine;
import io.github.amazonpaygateway.impl.transport.HttpEngineSettings;
import io.github.amazonpaygateway.impl.transport.TlsSettings;
import io.github.amazonpaygateway.impl.transport.TransportFilter;
import jakarta.ws.rs.ProcessingException;
import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.microprofile.rest.client.RestClientBuilder;

/** A Rest Client over the real engine, and a server that answers as told. */
final class Probe implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
    static final IdempotencyKey KEY = IdempotencyKey.of("key-4711");

    private static final Duration LONG = Duration.ofSeconds(20);

    final StubServer server;
    final ClockSkew clock = new ClockSkew(InstantSource.fixed(NOW));

    private final HttpEngine engine;
    private final ProbeClient client;

    private Probe(StubServer server, URI base, Duration response, Duration deadline) {
        this.server = server;
        this.engine = new HttpEngine(new HttpEngineSettings(
                LONG, LONG, response, deadline, LONG, Duration.ofMillis(500), 64, Optional.empty(), TlsSettings.JDK));
        this.client = RestClientBuilder.newBuilder()
                .baseUri(base)
                .register(new BytesFilter("20261125T120000Z"))
                .register(new TransportFilter(engine))
                .register(new FailureMapper(new AmazonPayJson(), clock))
                .register(new ProbeReader())
                .build(ProbeClient.class);
    }

    static Probe answered(Behaviour behaviour) throws IOException {
        StubServer server = StubServer.plain(behaviour);
        return new Probe(server, server.uri(""), LONG, LONG);
    }

    static Probe impatient(Behaviour behaviour, Duration response, Duration deadline) throws IOException {
        StubServer server = StubServer.plain(behaviour);
        return new Probe(server, server.uri(""), response, deadline);
    }

    /** Nothing listens where the client goes. */
    static Probe alone() throws IOException {
        StubServer server = StubServer.plain(Behaviour.silence());
        server.close();
        return new Probe(server, server.uri(""), LONG, LONG);
    }

    ProbeAnswer read() {
        return client.getProbe();
    }

    ProbeAnswer write() {
        return client.createProbe(KEY, "{\"note\":\"Grüße\"}");
    }

    ProbeAnswer update() {
        return client.updateProbe("{\"note\":\"Grüße\"}");
    }

    ProbeAnswer cancel() {
        return client.cancelProbe("{\"note\":\"Grüße\"}");
    }

    AmazonPayException readFails() {
        return fails(Probe::read);
    }

    AmazonPayException writeFails() {
        return fails(Probe::write);
    }

    /** The failure, taken out of what a client wraps around exceptions of readers. */
    AmazonPayException fails(Consumer<Probe> call) {
        RuntimeException thrown = catchThrowableOfType(RuntimeException.class, () -> call.accept(this));
        if (thrown == null) {
            throw new AssertionError("the call did not fail");
        }
        Throwable failure = thrown;
        while (failure instanceof ProcessingException && failure.getCause() != null) {
            failure = failure.getCause();
        }
        if (failure instanceof AmazonPayException typed) {
            return typed;
        }
        throw new AssertionError("not typed", thrown);
    }

    @Override
    public void close() throws IOException {
        ((Closeable) client).close();
        engine.close();
        server.close();
    }
}
