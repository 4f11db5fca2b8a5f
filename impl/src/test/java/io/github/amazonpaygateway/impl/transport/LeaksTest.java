package io.github.amazonpaygateway.impl.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.impl.stub.Behaviour;
import io.github.amazonpaygateway.impl.stub.Eventually;
import io.github.amazonpaygateway.impl.stub.StubServer;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Broken answers one after the other; {@code -Dleaks.answers=10000} for the long form. */
class LeaksTest {

    private static final int ANSWERS = Integer.getInteger("leaks.answers", 500);

    private static final List<Behaviour> FAULTS = List.of(
            Behaviour.reset(),
            Behaviour.close(),
            Behaviour.textAndClose("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"cut\":"),
            Behaviour.textAndClose("HTTP/1.1 200 OK\r\nContent-Le"),
            Behaviour.textAndClose("SSH-2.0-OpenSSH_9.2\r\n"),
            Behaviour.raw("HTTP/1.1 503 Busy\r\nContent-Type: text/html\r\n", "<html>"),
            Behaviour.json(200, "{}"));

    @Test
    void brokenAnswersLeaveNoSocketAndNoThreadBehind() throws IOException {
        AtomicInteger turn = new AtomicInteger();
        Behaviour broken = (request, wire) ->
                FAULTS.get(turn.getAndIncrement() % FAULTS.size()).answer(request, wire);
        try (StubServer server = StubServer.plain(broken);
                HttpEngine engine = Settings.patient().engine()) {
            URI uri = server.uri("/v2/charges");
            send(engine, uri);
            long threads = ownThreads();
            for (int i = 1; i < ANSWERS; i++) {
                send(engine, uri);
            }

            assertThat(turn).hasValue(ANSWERS);
            Eventually.holds(() -> server.open() <= 1); // one may rest in the pool
            assertThat(ownThreads()).isEqualTo(threads);
        }
        assertThat(ownThreads()).isZero();
    }

    private static void send(HttpEngine engine, URI uri) {
        engine.send("POST", uri, Map.of(), new byte[] {'{', '}'});
    }

    private static long ownThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith(Sweeper.THREAD_NAME))
                .count();
    }
}
