package io.github.amazonpaygateway.impl.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.impl.stub.Behaviour;
import io.github.amazonpaygateway.impl.stub.Received;
import io.github.amazonpaygateway.impl.stub.StubServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExactBytesTest {

    private static final byte[] BODY = "{\"note\":\"Grüße, 20 €\"}".getBytes(StandardCharsets.UTF_8);
    private static final byte[] NOTHING = {};
    private static final Map<String, List<String>> HEADERS = Map.of(
            "content-type", List.of("application/json"),
            "x-amz-pay-date", List.of("20261125T120000Z"),
            "traceparent", List.of("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"));

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

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PATCH", "PUT", "DELETE"})
    void sendsTheBodyAsItIs(String method) {
        Answer answer = engine.send(method, server.uri("/live/v2/charges/"), HEADERS, BODY);

        assertThat(answer.fate()).isEqualTo(Fate.ANSWERED);
        Received request = server.onlyRequest();
        assertThat(request.requestLine()).isEqualTo(method + " /live/v2/charges/ HTTP/1.1");
        assertThat(request.body()).isEqualTo(BODY);
        assertThat(request.header("content-length")).hasValue(String.valueOf(BODY.length));
        assertThat(request.header("transfer-encoding")).isEmpty();
        assertThat(request.header("content-type")).hasValue("application/json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "DELETE"})
    void sendsNoLengthWithoutABody(String method) {
        engine.send(method, server.uri("/v2/charges/S01"), HEADERS, NOTHING);

        assertThat(server.onlyRequest().header("content-length")).isEmpty();
        assertThat(server.onlyRequest().header("content-type")).hasValue("application/json");
    }

    @Test
    void saysThatAPostIsEmpty() {
        engine.send("POST", server.uri("/v2/charges"), HEADERS, NOTHING);

        assertThat(server.onlyRequest().header("content-length")).hasValue("0");
    }

    @Test
    void addsOnlyWhatTheConnectionNeeds() {
        engine.send("POST", server.uri("/v2/charges"), HEADERS, BODY);

        assertThat(server.onlyRequest().headerNames())
                .containsExactlyInAnyOrder(
                        "content-type", "x-amz-pay-date", "traceparent", "Host", "Connection", "Content-Length");
    }

    @Test
    void leavesTheHeadersOfTheConnectionToTheEngine() {
        engine.send(
                "POST",
                server.uri("/v2/charges"),
                Map.of(
                        "Content-Length", List.of("7"),
                        "Transfer-Encoding", List.of("chunked"),
                        "Host", List.of("elsewhere"),
                        "Expect", List.of("100-continue")),
                BODY);

        Received request = server.onlyRequest();
        assertThat(request.header("content-length")).hasValue(String.valueOf(BODY.length));
        assertThat(request.header("transfer-encoding")).isEmpty();
        assertThat(request.header("host").orElse("")).startsWith("localhost:");
        assertThat(request.header("expect")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/v2/a%2Fb/c;d=e",
                "/v2//charges/",
                "/v2/charges?x=a%20b+c&y=%C3%A4&z=",
                "/v2/%7Etilde~/star*(1)"
            })
    void keepsThePathAsItWasSigned(String path) {
        engine.send("GET", server.uri(path), HEADERS, NOTHING);

        assertThat(server.onlyRequest().requestLine()).isEqualTo("GET " + path + " HTTP/1.1");
    }

    @Test
    void letsNoValueBecomeAHeader() {
        engine.send("GET", server.uri("/"), Map.of("x-note", List.of("a\r\nX-Evil: b")), NOTHING);

        assertThat(server.onlyRequest().header("x-evil")).isEmpty();
    }

    @Test
    void sendsAllOverOneConnection() {
        IntStream.range(0, 50).forEach(i -> engine.send("POST", server.uri("/v2/charges"), HEADERS, BODY));

        assertThat(server.requests()).hasSize(50);
        assertThat(server.connections()).isEqualTo(1);
    }

    @Test
    void keepsNoCookie() {
        server.behave(Behaviour.raw("HTTP/1.1 200 OK\r\nSet-Cookie: a=b; Path=/\r\n", "{}"));

        engine.send("GET", server.uri("/"), HEADERS, NOTHING);
        engine.send("GET", server.uri("/"), HEADERS, NOTHING);

        assertThat(server.requests())
                .allSatisfy(request -> assertThat(request.header("cookie")).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 307, 308, 401, 408, 429, 500, 503})
    void neitherFollowsNorRepeats(int status) {
        server.behave(Behaviour.raw(
                "HTTP/1.1 " + status + " No\r\nLocation: /elsewhere\r\nRetry-After: 0\r\n"
                        + "WWW-Authenticate: Basic realm=\"x\"\r\n",
                "{}"));

        Answer answer = engine.send("POST", server.uri("/v2/charges"), HEADERS, BODY);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(server.requests()).hasSize(1);
    }
}
