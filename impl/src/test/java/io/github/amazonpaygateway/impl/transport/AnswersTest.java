package io.github.amazonpaygateway.impl.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.impl.stub.Behaviour;
import io.github.amazonpaygateway.impl.stub.StubServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AnswersTest {

    private static final String OK = "HTTP/1.1 200 OK\r\nX-Amz-Pay-Request-Id: r-1\r\n";
    private static final byte[] JSON = "{\"chargeId\":\"S01\"}".getBytes(StandardCharsets.UTF_8);

    private StubServer server;
    private HttpEngine engine;

    @BeforeEach
    void start() throws IOException {
        server = StubServer.plain(Behaviour.json(200, "{}"));
        engine = Settings.patient().engine();
    }

    @AfterEach
    void stop() throws IOException {
        engine.close();
        server.close();
    }

    @Test
    void readsChunks() {
        server.behave((request, wire) ->
                wire.write(OK + "Transfer-Encoding: chunked\r\n\r\n5\r\n{\"cha\r\nd\r\nrgeId\":\"S01\"}\r\n0\r\n\r\n"));

        assertThat(get().body()).isEqualTo(JSON);
        assertThat(get().body()).isEqualTo(JSON);
        assertThat(server.connections()).isEqualTo(1);
    }

    @Test
    void readsABodyThatEndsWithTheConnection() {
        server.behave(Behaviour.textAndClose(OK + "\r\n" + new String(JSON, StandardCharsets.UTF_8)));

        assertThat(get().body()).isEqualTo(JSON);
    }

    @Test
    void unpacksGzipThatNobodyAskedFor() {
        server.behave(Behaviour.raw(OK + "Content-Encoding: gzip\r\n", Behaviour.gzip(JSON)));

        Answer answer = get();

        assertThat(answer.fate()).isEqualTo(Fate.ANSWERED);
        assertThat(answer.body()).isEqualTo(JSON);
        assertThat(server.onlyRequest().header("accept-encoding")).isEmpty();
    }

    @Test
    void doesNotUnpackMoreThanAnAnswerCanBe() {
        server.behave(Behaviour.raw(
                OK + "Content-Encoding: gzip\r\n", Behaviour.gzip(new byte[AnswerReader.BODY_LIMIT + 1])));

        assertThat(get().fate()).isEqualTo(Fate.BROKEN);
        nextCallWorks();
    }

    @Test
    void readsTheLargestAnswer() {
        server.behave(Behaviour.raw(OK, new byte[AnswerReader.BODY_LIMIT]));

        assertThat(get().body()).hasSize(AnswerReader.BODY_LIMIT);
    }

    @Test
    void givesUpOnAnEndlessAnswer() {
        server.behave((request, wire) -> {
            wire.write(OK + "Transfer-Encoding: chunked\r\n\r\n");
            byte[] chunk = new byte[0x10000];
            Arrays.fill(chunk, (byte) ' ');
            while (true) {
                wire.write("10000\r\n");
                wire.write(chunk);
                wire.write("\r\n");
            }
        });

        Answer answer = get();

        assertThat(answer.fate()).isEqualTo(Fate.BROKEN);
        assertThat(answer.detail()).contains("larger than");
        nextCallWorks();
    }

    @Test
    void givesUpOnEndlessHeaders() {
        server.behave((request, wire) -> {
            wire.write(OK);
            while (true) {
                wire.write("X-Padding: " + "x".repeat(1000) + "\r\n");
            }
        });

        assertThat(get().fate()).isEqualTo(Fate.BROKEN);
        nextCallWorks();
    }

    @Test
    void keepsStatusAndHeadersOfATruncatedAnswer() {
        server.behave(Behaviour.textAndClose(OK + "Content-Length: 100\r\n\r\n{\"chargeId\":"));

        Answer answer = get();

        assertThat(answer.fate()).isEqualTo(Fate.BROKEN);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers()).contains(Map.entry("X-Amz-Pay-Request-Id", "r-1"));
        assertThat(answer.body()).isEmpty();
        nextCallWorks();
    }

    @Test
    void doesNotTakeCutChunksForAnAnswer() {
        server.behave(Behaviour.textAndClose(OK + "Transfer-Encoding: chunked\r\n\r\n5\r\n{\"cha\r\n"));

        assertThat(get().fate()).isEqualTo(Fate.BROKEN);
        nextCallWorks();
    }

    @Test
    void doesNotTakeCutGzipForAnAnswer() {
        byte[] packed = Behaviour.gzip(JSON);
        server.behave(Behaviour.raw(OK + "Content-Encoding: gzip\r\n", Arrays.copyOf(packed, packed.length - 12)));

        assertThat(get().fate()).isEqualTo(Fate.BROKEN);
        nextCallWorks();
    }

    @Test
    void quotesNothingOfWhatIsNotHttp() {
        server.behave(Behaviour.textAndClose("{\"name\":\"Jane Buyer\"}\r\n\r\n"));

        Answer answer = get();

        assertThat(answer.fate()).isEqualTo(Fate.BROKEN);
        assertThat(answer.detail()).doesNotContain("Jane");
        nextCallWorks();
    }

    @Test
    void readsAnAnswerWithoutContent() {
        server.behave((request, wire) -> wire.write("HTTP/1.1 204 No Content\r\n\r\n"));

        Answer answer = get();

        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void skipsInterimAnswers() {
        server.behave((request, wire) ->
                wire.write("HTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"));

        assertThat(get().status()).isEqualTo(200);
    }

    private Answer get() {
        return engine.send("GET", server.uri("/v2/charges/S01"), Map.of(), new byte[0]);
    }

    private void nextCallWorks() {
        server.behave(Behaviour.json(200, "{}"));
        assertThat(get().status()).isEqualTo(200);
    }
}
