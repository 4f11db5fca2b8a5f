package io.github.amazonpaygateway.simulator.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amazonpaygateway.simulator.server.RunningSimulator;
import io.github.amazonpaygateway.simulator.server.TestMerchant;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SimulatorSiteTest {

    @ParameterizedTest
    @ValueSource(strings = {"/checkout.js", "/static/checkout.js"})
    void servesTheScript(String path) {
        try (var simulator = new RunningSimulator()) {
            HttpResponse<String> script = simulator.get(path);

            assertThat(script.headers().firstValue("Content-Type")).contains("text/javascript;charset=utf-8");
            assertThat(script.body()).contains("renderButton", "bindChangeAction", "signout");
        }
    }

    @Test
    void leadsHome() {
        try (var simulator = new RunningSimulator()) {
            assertThat(simulator.get("/").headers().firstValue("Location")).contains("/simulator/");
            assertThat(simulator.get("/simulator/").body())
                    .contains("Simulator, not Amazon", TestMerchant.KEY_ID, "the clock is virtual");
        }
    }

    @ParameterizedTest
    @CsvSource({"1048576, 400", "1048577, 413"})
    void refusesABodyBeyondTheLimit(int length, int status) {
        try (var simulator = new RunningSimulator()) {
            assertThat(simulator.post("/simulator/clock", " ".repeat(length)).statusCode())
                    .isEqualTo(status);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET //evil.example/simulator/health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "GET http://pay-api.amazon.com/v2/charges/1 HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n",
                "FROB /v2/charges/%ff%00 HTTP/1.1\r\nHost: ]:[\r\nConnection: close\r\n\r\n",
                "GET /checkout/start?amazonCheckoutSessionId=%0d%0aSet-Cookie:x HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
            })
    void answersStrangeRequestsWithoutAStackTrace(String request) throws IOException {
        try (var simulator = new RunningSimulator()) {
            String answer = raw(simulator, request);

            assertThat(answer).matches("(?s)HTTP/1\\.1 4\\d\\d .*").doesNotContain("\tat ", "Exception");
        }
    }

    @Test
    void cutsTheConnectionWhenAnAnswerIsDropped() throws IOException {
        try (var simulator = new RunningSimulator()) {
            simulator.post("/simulator/faults", "{\"drop\":true}");

            assertThat(raw(simulator, "GET /v2/charges/x HTTP/1.1\r\nHost: x\r\n\r\n"))
                    .isEmpty();
        }
    }

    @Test
    void breaksTheConnectionOffWhenAFaultSaysSo() throws IOException {
        try (var simulator = new RunningSimulator()) {
            simulator.post("/simulator/faults", "{\"reset\":true}");

            assertThatThrownBy(() -> raw(simulator, "GET /v2/charges/x HTTP/1.1\r\nHost: x\r\n\r\n"))
                    .isInstanceOf(SocketException.class)
                    .hasMessageContaining("reset");
            assertThat(simulator.get("/simulator/journal").body()).contains("\"status\":0,");
        }
    }

    @Nested
    class TellsBrowsersToComeTo {

        @Test
        void theAddressTheyCameBy() {
            try (var simulator = new RunningSimulator()) {
                assertThat(openedAt(simulator)).startsWith("http://127.0.0.1:");
            }
        }

        @Test
        void theConfiguredAddress() {
            try (var simulator = new RunningSimulator(true, Optional.of(URI.create("https://pay.example")))) {
                assertThat(openedAt(simulator)).startsWith("https://pay.example/checkout/start?");
            }
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "GET /v2/charges/x HTTP/1.1\r\nHost: simulator.internal\r\nConnection: close\r\n\r\n",
                    "GET /checkout.js HTTP/1.1\r\nHost: pay-api.amazon.com\r\nConnection: close\r\n\r\n"
                })
        void theirOwnAddressEvenIfAnotherIsHeardLater(String request) throws IOException {
            try (var simulator = new RunningSimulator()) {
                String session = idOf(openedAt(simulator));

                raw(simulator, request);

                assertThat(signedIn(simulator, session)).contains(simulator.url() + "/checkout/processing");
            }
        }

        @Test
        void theAddressABrowserCameByLast() throws IOException {
            try (var simulator = new RunningSimulator()) {
                String session = idOf(openedAt(simulator));

                raw(simulator, "GET /checkout.js HTTP/1.1\r\nHost: pay.test:81\r\nConnection: close\r\n\r\n");

                assertThat(signedIn(simulator, session)).contains("http://pay.test:81/checkout/processing");
            }
        }

        private String signedIn(RunningSimulator simulator, String session) {
            return simulator
                    .post("/simulator/checkoutSessions/" + session + "/buyer", "{\"action\":\"signIn\"}")
                    .body();
        }

        private String openedAt(RunningSimulator simulator) {
            return simulator
                    .postForm(
                            "/checkout/button",
                            Map.of(
                                    "click",
                                    simulator.merchant.click(
                                            simulator.merchant.processOrderPayload("1.00"), "PayOnly")))
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
        }

        private String idOf(String location) {
            return location.substring(location.indexOf('=') + 1);
        }
    }

    @Test
    void doesNotCheckAMerchantIdItWasNotTold() {
        try (var simulator = new RunningSimulator(false, Optional.empty())) {
            String payload = simulator.merchant.expressPayload("Books");
            String click = simulator.merchant.click(payload, simulator.merchant.sign(payload), "PayAndShip", "ANY");

            assertThat(simulator
                            .postForm("/checkout/button", Map.of("click", click))
                            .statusCode())
                    .isEqualTo(303);
        }
    }

    private static String raw(RunningSimulator simulator, String request) throws IOException {
        URI url = simulator.server.url();
        try (var socket = new Socket(url.getHost(), url.getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
