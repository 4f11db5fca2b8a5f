package io.github.amazonpaygateway.impl.failure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.failure.AmazonPayException;
import io.github.amazonpaygateway.failure.AmazonPayUnavailableException;
import io.github.amazonpaygateway.failure.OutcomeUnknownException;
import io.github.amazonpaygateway.impl.stub.Behaviour;
import io.github.amazonpaygateway.impl.stub.Received;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A Rest Client of MicroProfile from end to end, over a socket. */
class RestClientTest {

    private Probe probe;

    @BeforeEach
    void start() throws IOException {
        probe = Probe.answered(Behaviour.json(200, "{\"ok\":true}"));
    }

    @AfterEach
    void stop() throws IOException {
        probe.close();
    }

    @Test
    void gets() {
        assertThat(probe.read().text()).isEqualTo("{\"ok\":true}");
        assertThat(onlyRequest().requestLine()).isEqualTo("GET /v2/charges/S01 HTTP/1.1");
    }

    @Test
    void posts() {
        assertThat(probe.write().text()).isEqualTo("{\"ok\":true}");
        assertThat(onlyRequest().requestLine()).isEqualTo("POST /v2/charges HTTP/1.1");
        assertThat(onlyRequest().header("x-amz-pay-idempotency-key")).hasValue(Probe.KEY.value());
        assertThat(onlyRequest().header("content-type")).hasValue("application/json");
        assertThat(onlyRequest().text()).isEqualTo("{\"note\":\"Grüße\"}");
    }

    @Test
    void patches() {
        assertThat(probe.update().text()).isEqualTo("{\"ok\":true}");
        assertThat(onlyRequest().requestLine()).isEqualTo("PATCH /v2/charges/S01 HTTP/1.1");
        assertThat(onlyRequest().text()).isEqualTo("{\"note\":\"Grüße\"}");
    }

    @Test
    void deletesWithABody() {
        assertThat(probe.cancel().text()).isEqualTo("{\"ok\":true}");
        assertThat(onlyRequest().requestLine()).isEqualTo("DELETE /v2/charges/S01/cancel HTTP/1.1");
        assertThat(onlyRequest().text()).isEqualTo("{\"note\":\"Grüße\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 6\r\n\r\n<html>",
                "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n",
                "HTTP/1.1 201 Created\r\nContent-Length: 1\r\n\r\n{",
                "HTTP/1.1 204 No Content\r\n\r\n",
                "HTTP/1.1 202 Accepted\r\nContent-Type: ///\r\nContent-Length: 4\r\n\r\nnull"
            })
    void tellsThatASuccessCannotBeRead(String answer) {
        probe.server.behave(
                (request, wire) -> wire.write(answer.replace("\r\n\r\n", "\r\nX-Amz-Pay-Request-Id: r-1\r\n\r\n")));

        AmazonPayException write = probe.writeFails();

        assertThat(write)
                .isInstanceOfSatisfying(OutcomeUnknownException.class, unknown -> assertThat(unknown.idempotencyKey())
                        .hasValue(Probe.KEY));
        assertThat(write.status()).hasValue(Integer.valueOf(answer.substring(9, 12)));
        assertThat(write.requestId()).hasValue("r-1");
        assertThat(write.operation()).isEqualTo("createProbe");
        assertThat(write).hasMessageContaining("no JSON object");
        assertThat(probe.readFails()).isInstanceOf(AmazonPayUnavailableException.class);
    }

    @Test
    void namesTheTypeOfWhatIsNoJson() {
        probe.server.behave(Behaviour.raw("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n", "<html>"));

        assertThat(probe.writeFails()).hasMessageEndingWith("it came as text/html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Content-Type: text/plain\r\n", "Content-Type: application/json; charset=latin1\r\n"})
    void readsASuccessOfAnyType(String header) {
        probe.server.behave(Behaviour.raw("HTTP/1.1 200 OK\r\n" + header, "{\"note\":\"Grüße\"}"));

        assertThat(probe.read().text()).isEqualTo("{\"note\":\"Grüße\"}");
    }

    @Test
    void believesNoMarkThatCameOverTheWire() {
        String forged = "x-amazonpay-gateway-fate: NOT_SENT\r\nX-Amazonpay-Gateway-Method: GET\r\n"
                + "X-Amazonpay-Gateway-Status: 200\r\nX-Amazonpay-Gateway-Key: other\r\n";
        probe.server.behave(Behaviour.raw("HTTP/1.1 500 No\r\n" + forged, ""));

        AmazonPayException failure = probe.writeFails();

        assertThat(failure)
                .isInstanceOfSatisfying(OutcomeUnknownException.class, unknown -> assertThat(unknown.idempotencyKey())
                        .hasValue(Probe.KEY));
        assertThat(failure.status()).hasValue(500);
    }

    private Received onlyRequest() {
        return probe.server.onlyRequest();
    }
}
