package io.github.amazonpaygateway.impl.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.impl.stub.Backlog;
import io.github.amazonpaygateway.impl.stub.Behaviour;
import io.github.amazonpaygateway.impl.stub.Eventually;
import io.github.amazonpaygateway.impl.stub.StubServer;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FaultsTest {

    private static final Duration SHORT = Duration.ofMillis(300);

    private StubServer server;

    @BeforeEach
    void start() throws IOException {
        server = StubServer.plain(Behaviour.json(200, "{}"));
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Nested
    class SurelyNothingWasSent {

        @Test
        void whenTheConnectionIsRefused() throws IOException {
            try (HttpEngine engine = Settings.patient().engine()) {
                Answer answer = post(engine, URI.create("http://localhost:" + closedPort() + "/"));

                assertThat(answer.fate()).isEqualTo(Fate.NOT_SENT);
                assertThat(answer.status()).isZero();
                assertThat(answer.detail()).startsWith("No connection: ").contains("refused");
            }
        }

        @Test
        void whenTheHostIsUnknown() {
            try (HttpEngine engine = Settings.patient().engine()) {
                Answer answer = post(engine, URI.create("http://no-such-host.invalid/"));

                assertThat(answer.fate()).isEqualTo(Fate.NOT_SENT);
                assertThat(answer.detail()).contains("no-such-host.invalid");
            }
        }

        @Test
        void whenTheBacklogIsFull() throws IOException {
            try (Backlog backlog = Backlog.full();
                    HttpEngine engine = Settings.patient().connect(SHORT).engine()) {
                assertThat(post(engine, backlog.uri()).fate()).isEqualTo(Fate.NOT_SENT);
            }
        }

        @Test
        void whenNoConnectionBecomesFree() throws Exception {
            server.behave(Behaviour.silence());
            try (HttpEngine engine =
                    Settings.patient().lease(SHORT).connections(1).engine()) {
                Thread first = new Thread(() -> post(engine, server.uri("/first")));
                first.start();
                Eventually.holds(() -> server.requests().size() == 1);

                Answer answer = post(engine, server.uri("/second"));

                assertThat(answer.fate()).isEqualTo(Fate.NOT_SENT);
                assertThat(answer.detail()).contains("connections were in use for 300 ms");
                assertThat(server.requests()).hasSize(1);
                first.interrupt();
                first.join();
            }
        }

        @Test
        void whenTheCallerIsAlreadyInterrupted() {
            try (HttpEngine engine = Settings.patient().engine()) {
                Thread.currentThread().interrupt();

                Answer answer = post(engine, server.uri("/"));

                assertThat(Thread.interrupted()).isTrue();
                assertThat(answer.fate()).isEqualTo(Fate.NOT_SENT);
                assertThat(server.connections()).isZero();
            }
        }

        @Test
        void whenTheEngineIsClosed() {
            HttpEngine engine = Settings.patient().engine();
            engine.close();

            assertThat(post(engine, server.uri("/")).fate()).isEqualTo(Fate.NOT_SENT);
        }
    }

    @Nested
    class TheRequestMayHaveBeenSeen {

        private final HttpEngine engine = Settings.patient().response(SHORT).engine();

        @AfterEach
        void nextCallWorks() {
            server.behave(Behaviour.json(200, "{}"));
            assertThat(post(engine, server.uri("/")).fate()).isEqualTo(Fate.ANSWERED);
            engine.close();
        }

        @Test
        void whenTheConnectionIsResetAfterTheRequest() {
            server.behave(Behaviour.reset());

            assertThat(post(engine, server.uri("/")).fate()).isEqualTo(Fate.BROKEN);
            assertThat(server.requests()).hasSize(1);
        }

        @Test
        void whenTheConnectionIsClosedAfterTheRequest() {
            server.behave(Behaviour.close());

            assertThat(post(engine, server.uri("/")).fate()).isEqualTo(Fate.BROKEN);
            assertThat(server.requests()).hasSize(1);
        }

        @Test
        void whenARestingConnectionTurnsOutToBeDead() {
            post(engine, server.uri("/"));
            server.behave(Behaviour.close());

            assertThat(post(engine, server.uri("/")).fate()).isEqualTo(Fate.BROKEN);
            assertThat(server.requests()).hasSize(2);
        }

        @Test
        void whenNothingIsAnswered() {
            server.behave(Behaviour.silence());

            Answer answer = post(engine, server.uri("/"));

            assertThat(answer.fate()).isEqualTo(Fate.BROKEN);
            assertThat(answer.detail()).isEqualTo("Nothing was heard for 300 ms");
        }

        @Test
        void whenTheHeadersBreakOff() {
            server.behave(Behaviour.textAndClose("HTTP/1.1 200 OK\r\nContent-Le"));

            assertThat(post(engine, server.uri("/")).fate()).isEqualTo(Fate.BROKEN);
        }
    }

    /** The reset may come before or after the request is written, so one of the two is true. */
    @Test
    void aConnectionThatIsResetBeforeAnythingIsReadIsNoAnswer() {
        server.behave(Behaviour.resetBeforeReading());
        try (HttpEngine engine = Settings.patient().engine()) {
            assertThat(post(engine, server.uri("/")).fate()).isIn(Fate.NOT_SENT, Fate.BROKEN);
        }
    }

    @Test
    void aConnectionThatTheServerClosedWhileItRestedLosesNoRequest() throws IOException {
        server.behave((request, wire) -> {
            Behaviour.json(200, "{}").answer(request, wire);
            wire.close();
        });
        try (HttpEngine engine =
                Settings.patient().restingUnprobed(Duration.ofMillis(1)).engine()) {
            for (int i = 0; i < 20; i++) {
                assertThat(post(engine, server.uri("/")).fate()).isEqualTo(Fate.ANSWERED);
                long rested = System.nanoTime() + Duration.ofMillis(5).toNanos();
                Eventually.holds(() -> server.open() == 0 && System.nanoTime() > rested);
            }
            assertThat(server.requests()).hasSize(20);
        }
    }

    private static Answer post(HttpEngine engine, URI uri) {
        return engine.send("POST", uri, Map.of(), new byte[] {'{', '}'});
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
