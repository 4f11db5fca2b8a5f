package io.github.amazonpaygateway.impl.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.impl.stub.Behaviour;
import io.github.amazonpaygateway.impl.stub.Eventually;
import io.github.amazonpaygateway.impl.stub.StubServer;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PoolTest {

    private StubServer server;

    @BeforeEach
    void start() throws IOException {
        server = StubServer.plain(Behaviour.json(200, "{}"));
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void leaksNoConnectionOverAThousandFaults() {
        List<Behaviour> faults = List.of(
                Behaviour.reset(),
                Behaviour.close(),
                Behaviour.resetBeforeReading(),
                Behaviour.textAndClose("HTTP/1.1 200 OK\r\nContent-Le"),
                Behaviour.textAndClose("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"),
                Behaviour.textAndClose("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"),
                Behaviour.textAndClose("garbage\r\n\r\n"),
                Behaviour.raw("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n", "no gzip"),
                Behaviour.json(503, "{}"),
                Behaviour.json(200, "{"));
        // with the only connection lost, the next call would wait for it in vain
        try (HttpEngine engine = single().engine()) {
            for (int i = 0; i < 1000; i++) {
                server.behave(faults.get(i % faults.size()));
                assertThat(post(engine, server.uri("/")).detail()).doesNotContain("connections were in use");
            }
            server.behave(Behaviour.json(200, "{}"));
            assertThat(post(engine, server.uri("/")).fate()).isEqualTo(Fate.ANSWERED);
        }
    }

    @Test
    void leaksNoConnectionOverAHundredTimeouts() {
        server.behave(Behaviour.silence());
        try (HttpEngine engine = single().response(Duration.ofMillis(10)).engine()) {
            for (int i = 0; i < 100; i++) {
                assertThat(post(engine, server.uri("/")).detail()).isEqualTo("Nothing was heard for 10 ms");
            }
        }
    }

    @Test
    void leaksNoConnectionOverDeadlines() {
        server.behave(Behaviour.silence());
        try (HttpEngine engine = single().deadline(Duration.ofMillis(20)).engine()) {
            for (int i = 0; i < 20; i++) {
                assertThat(post(engine, server.uri("/")).detail()).isEqualTo("The deadline of 20 ms passed");
            }
        }
    }

    @Test
    void servesEightyCallsAtOnce() {
        try (HttpEngine engine = Settings.patient().connections(80).engine()) {
            assertThat(together(engine, 80)).isEqualTo(80);
            assertThat(server.connections()).isEqualTo(80);
        }
    }

    @Test
    void opensNoMoreConnectionsThanAllowed() {
        try (HttpEngine engine = Settings.patient().connections(4).engine()) {
            ExecutorService callers = Executors.newFixedThreadPool(16);
            List<Future<Answer>> answers = IntStream.range(0, 200)
                    .mapToObj(i -> callers.submit(() -> post(engine, server.uri("/"))))
                    .toList();

            assertThat(answers)
                    .allSatisfy(answer -> assertThat(answer.get().fate()).isEqualTo(Fate.ANSWERED));
            assertThat(server.connections()).isLessThanOrEqualTo(4);
            callers.shutdown();
        }
    }

    @Test
    void leavesNoThreadBehind() {
        server.behave(Behaviour.silence());
        HttpEngine engine = Settings.patient().engine();
        Thread caller = new Thread(() -> post(engine, server.uri("/")));
        caller.start();
        Eventually.holds(() -> server.requests().size() == 1);
        assertThat(sweepers()).isGreaterThan(0);
        long others = sweepers() - 1;

        engine.close();

        assertThat(sweepers()).isEqualTo(others);
        Eventually.holds(() -> !caller.isAlive());
        Eventually.holds(() -> server.open() == 0);
    }

    @Test
    void sharesAnEngineBetweenEqualSettings() {
        try (HttpEngines engines = new HttpEngines()) {
            HttpEngine one = engines.engine(Settings.patient().value());

            assertThat(engines.engine(Settings.patient().value())).isSameAs(one);
            assertThat(engines.engine(Settings.patient().connections(7).value()))
                    .isNotSameAs(one);
        }
    }

    private static Settings single() {
        return Settings.patient().lease(Duration.ofSeconds(5)).connections(1);
    }

    /** Sends so many calls that each is answered only when all have arrived, and counts those that were answered. */
    private long together(HttpEngine engine, int calls) {
        CountDownLatch arrived = new CountDownLatch(calls);
        server.behave((request, wire) -> {
            arrived.countDown();
            Eventually.holds(() -> arrived.getCount() == 0);
            Behaviour.json(200, "{}").answer(request, wire);
        });
        ExecutorService callers = Executors.newFixedThreadPool(calls);
        List<Future<Answer>> answers = IntStream.range(0, calls)
                .mapToObj(i -> callers.submit(() -> post(engine, server.uri("/"))))
                .toList();
        long answered = answers.stream()
                .filter(answer -> valueOf(answer).fate() == Fate.ANSWERED)
                .count();
        callers.shutdown();
        return answered;
    }

    private static Answer valueOf(Future<Answer> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError(failed);
        }
    }

    private static long sweepers() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals(Sweeper.THREAD_NAME))
                .count();
    }

    private static Answer post(HttpEngine engine, URI uri) {
        return engine.send("POST", uri, Map.of(), new byte[] {'{', '}'});
    }
}
