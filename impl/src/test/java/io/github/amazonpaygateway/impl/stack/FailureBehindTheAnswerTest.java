package io.github.amazonpaygateway.impl.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amazonpaygateway.failure.OutcomeUnknownException;
import io.github.amazonpaygateway.idempotency.IdempotencyKey;
import io.github.amazonpaygateway.impl.call.Call;
import io.github.amazonpaygateway.impl.stub.Behaviour;
import io.github.amazonpaygateway.impl.stub.StubServer;
import io.github.amazonpaygateway.impl.transport.HttpEngine;
import io.github.amazonpaygateway.impl.transport.HttpEngineSettings;
import io.github.amazonpaygateway.impl.transport.TlsSettings;
import io.github.amazonpaygateway.impl.transport.TransportFilter;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.client.ClientResponseFilter;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.RestClientBuilder;
import org.junit.jupiter.api.Test;

/**
 * A server that fails while its Rest Client hands out an answer. Open Liberty does so, by this very exception, when it
 * takes an application away from under its calls.
 */
class FailureBehindTheAnswerTest {

    static final IdempotencyKey KEY = IdempotencyKey.of("order-4711");
    static final RuntimeException GONE = new IllegalArgumentException("the archive of the application is gone");

    private static final Duration LONG = Duration.ofSeconds(20);

    @Test
    void doesNotSayThatNothingWasSent() throws IOException {
        ClientResponseFilter behind = (request, answer) -> {
            throw GONE;
        };

        try (StubServer server = greeting()) {
            assertThatThrownBy(() -> hello(server, behind))
                    .isInstanceOfSatisfying(
                            OutcomeUnknownException.class,
                            unknown -> assertThat(unknown.idempotencyKey()).contains(KEY));
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void beforeTheTransportItStaysWhatItIs() throws IOException {
        ClientRequestFilter before = request -> {
            throw GONE;
        };

        try (StubServer server = greeting()) {
            assertThatThrownBy(() -> hello(server, before)).isSameAs(GONE);
            assertThat(server.requests()).isEmpty();
        }
    }

    private static StubServer greeting() throws IOException {
        return StubServer.plain(Behaviour.raw("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n", "hello"));
    }

    private static void hello(StubServer server, Object filter) {
        try (HttpEngine engine = new HttpEngine(new HttpEngineSettings(
                        LONG, LONG, LONG, LONG, LONG, Duration.ofMillis(500), 1, Optional.empty(), TlsSettings.JDK));
                GreetingClient client = RestClientBuilder.newBuilder()
                        .baseUri(server.uri(""))
                        .register(filter)
                        .register(new TransportFilter(engine))
                        .build(GreetingClient.class)) {
            Call call = Call.keyed("hello", KEY);
            call.run(() -> call.attempt(client::hello));
        }
    }
}
