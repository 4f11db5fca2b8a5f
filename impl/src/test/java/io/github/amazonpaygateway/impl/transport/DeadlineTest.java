package io.github.amazonpaygateway.impl.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.impl.stub.Backlog;
import io.github.amazonpaygateway.impl.stub.Behaviour;
import io.github.amazonpaygateway.impl.stub.Eventually;
import io.github.amazonpaygateway.impl.stub.StubServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeadlineTest {

    private static final Duration DEADLINE = Duration.ofMillis(400);

    /** Far below the 30 s of all other limits, far above what a busy machine needs. */
    private static final Duration SOON = Duration.ofSeconds(10);

    private static final String BODY = "HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n";

    private StubServer server;
    private HttpEngine engine;

    @BeforeEach
    void start() throws IOException {
        server = StubServer.plain(Behaviour.json(200, "{}"));
        engine = Settings.patient().deadline(DEADLINE).engine();
    }

    @AfterEach
    void stop() throws IOException {
        engine.close();
        server.close();
    }

    @Test
    void cutsABodyThatDrips() {
        server.behave(Behaviour.dripping(BODY, "x".repeat(100_000)));

        Answer answer = overdue(server.uri("/"));

        assertThat(answer.fate()).isEqualTo(Fate.DEADLINE);
        assertThat(answer.detail()).isEqualTo("The deadline of 400 ms passed");
        assertThat(answer.status()).isEqualTo(200);
        nextCallWorks();
    }

    @Test
    void cutsHeadersThatDrip() {
        server.behave(Behaviour.dripping("HTTP/1.1 200 OK\r\n", "X-Slow: " + "x".repeat(10_000)));

        assertThat(overdue(server.uri("/")).fate()).isEqualTo(Fate.DEADLINE);
        nextCallWorks();
    }

    @Test
    void cutsSilence() {
        server.behave(Behaviour.silence());

        assertThat(overdue(server.uri("/")).fate()).isEqualTo(Fate.DEADLINE);
        nextCallWorks();
    }

    @Test
    void cutsATlsHandshakeThatDoesNotAnswer() throws IOException {
        try (ServerSocket mute = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            Answer answer = overdue(URI.create("https://localhost:" + mute.getLocalPort() + "/"));

            assertThat(answer.fate()).isEqualTo(Fate.NOT_SENT);
            assertThat(answer.detail()).contains("deadline");
        }
    }

    @Test
    void cutsAConnectThatDoesNotAnswer() throws IOException {
        try (Backlog backlog = Backlog.full()) {
            Answer answer = overdue(backlog.uri());

            assertThat(answer.fate()).isEqualTo(Fate.NOT_SENT);
        }
    }

    @Test
    void cutsTheWaitForAConnection() throws Exception {
        server.behave(Behaviour.silence());
        try (HttpEngine single = Settings.patient()
                .deadline(Duration.ofSeconds(2))
                .connections(1)
                .engine()) {
            Thread first = new Thread(() -> post(single, server.uri("/first")));
            first.start();
            Eventually.holds(() -> server.requests().size() == 1);

            Answer answer = post(single, server.uri("/second"));

            // the first call's deadline comes first and frees the connection, or this call's own cuts the wait
            assertThat(answer.fate()).isIn(Fate.NOT_SENT, Fate.DEADLINE);
            first.join();
        }
    }

    @Test
    void cutsACallWhoseCallerIsInterrupted() throws Exception {
        server.behave(Behaviour.silence());
        try (HttpEngine patient = Settings.patient().engine()) {
            AtomicReference<Answer> answer = new AtomicReference<>();
            AtomicReference<Boolean> flag = new AtomicReference<>();
            Thread caller = new Thread(() -> {
                answer.set(post(patient, server.uri("/")));
                flag.set(Thread.currentThread().isInterrupted());
            });
            caller.start();
            Eventually.holds(() -> server.requests().size() == 1);

            long start = System.nanoTime();
            caller.interrupt();
            caller.join();

            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON);
            assertThat(answer.get().fate()).isEqualTo(Fate.BROKEN);
            assertThat(answer.get().detail()).isEqualTo("The calling thread was interrupted");
            assertThat(flag.get()).isTrue();
        }
    }

    private Answer overdue(URI uri) {
        long start = System.nanoTime();
        Answer answer = post(engine, uri);
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        assertThat(taken).isBetween(DEADLINE, SOON);
        return answer;
    }

    private void nextCallWorks() {
        server.behave(Behaviour.json(200, "{}"));
        assertThat(post(engine, server.uri("/")).fate()).isEqualTo(Fate.ANSWERED);
    }

    private static Answer post(HttpEngine engine, URI uri) {
        return engine.send("POST", uri, Map.of(), new byte[] {'{', '}'});
    }
}
