package io.github.amazonpaygateway.simulator.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amazonpaygateway.simulator.SimulatorOptions;
import io.github.amazonpaygateway.simulator.TestShop;
import io.github.amazonpaygateway.simulator.json.BodyText;
import io.github.amazonpaygateway.simulator.merchant.Region;
import io.github.amazonpaygateway.simulator.setup.SimulatorSetup;
import io.github.amazonpaygateway.simulator.time.ClockMode;
import io.github.amazonpaygateway.simulator.web.SimulatorSite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Random;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpFrontTest {

    static final String READ = "GET /v2/charges/x HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";

    final SimulatorServer server = start();

    @AfterEach
    void stop() {
        server.close();
    }

    // without any flag for Java: surefire of this module sets none
    @ParameterizedTest
    @ValueSource(strings = {"before", "after"})
    void resetsTheConnection(String when) {
        fault("{\"reset\":true,\"when\":\"" + when + "\"}");

        assertThatThrownBy(() -> answer(READ))
                .isInstanceOf(SocketException.class)
                .hasMessageContaining("reset");
    }

    @Test
    void resetsAConnectionOfHttpsToo() {
        fault("{\"reset\":true}");

        assertThatThrownBy(this::readByHttps).satisfies(end -> assertThat(rootOf(end))
                .isInstanceOf(SocketException.class)
                .hasMessageContaining("reset"));
    }

    @Test
    void closesTheConnectionWithoutAnAnswer() throws IOException {
        fault("{\"drop\":true}");

        assertThat(answer(READ)).isEmpty();
    }

    @Test
    void endsTheConnectionAfterTheBytesOfATruncatedAnswer() throws IOException {
        fault("{\"answer\":\"truncated\"}");

        String answer = answer(READ);

        assertThat(answer).startsWith("HTTP/1.1 ");
        assertThat(answer.substring(answer.indexOf("\r\n\r\n") + 4).length())
                .isPositive()
                .isLessThan(Integer.parseInt(field("Content-Length", answer)));
    }

    @Test
    void goesOnOnTheSameConnection() throws IOException {
        String both = answer("GET /simulator/health HTTP/1.1\r\nHost: x\r\n\r\n"
                + "HEAD /simulator/health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

        assertThat(both.split("HTTP/1.1 200 OK")).hasSize(3);
        assertThat(both.split("\\{\"status\":\"UP\"}", -1)).hasSize(2);
        assertThat(field("Date", both)).isNotBlank();
    }

    @Test
    void asksForTheBodyOfAClientThatWaits() throws IOException {
        String answer = answer("POST /simulator/clock HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\n"
                + "Content-Length: 18\r\nConnection: close\r\n\r\n{\"advance\":\"PT1S\"}");

        assertThat(answer).startsWith("HTTP/1.1 100 ").contains("HTTP/1.1 200 OK");
    }

    @Test
    void readsABodyInChunks() throws IOException {
        String answer = answer("POST /simulator/clock HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n"
                + "Connection: close\r\n\r\n9\r\n{\"advance\r\n9\r\n\":\"PT1S\"}\r\n0\r\n\r\n");

        assertThat(answer).contains("200 OK", "\"now\"");
    }

    @Test
    void refusesABodyThatIsTooLong() throws IOException {
        String body = "x".repeat((1 << 20) + 1);

        assertThat(answer("POST /v2/charges HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: "
                        + body.length() + "\r\n\r\n" + body))
                .startsWith("HTTP/1.1 413 ")
                .contains("RequestTooLarge");
    }

    // SDKs paste tokens into the path as they are
    @Test
    void takesAPathThatIsNoUri() throws IOException {
        assertThat(answer("GET /sandbox/v2/buyers/Atza|Iw:EB@x HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400 ")
                .contains("MissingHeader");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET\r\n\r\n",
                "GET / HTTP/9.9\r\n\r\n",
                "GET / HTTP/1.1\r\nno colon here\r\n\r\n",
                "POST /v2/charges HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: zip\r\n\r\n"
            })
    void refusesWhatIsNoHttpInTheDocumentedForm(String request) throws IOException {
        assertThat(answer(request))
                .matches(
                        "(?s)HTTP/1\\.1 [45]\\d\\d .*\r\n\r\n\\{\"reasonCode\":\"InvalidRequestFormat\",\"message\":\".*\"}");
    }

    @Test
    void takesAnAbsoluteTargetAndSlashesAsTheyAre() throws IOException {
        answer("GET http://elsewhere.example/v2/charges/x?a=b HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        answer("GET //v2//charges/y HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

        assertThat(server.simulator().journal().toJson().toString())
                .contains("\"path\":\"/v2/charges/x\"", "\"query\":\"a=b\"", "\"path\":\"//v2//charges/y\"");
    }

    @Test
    void answersOthersWhileAClientOfHttpsIsSilentOrSpeaksNoTls() throws Exception {
        int port = server.secureUrl().orElseThrow().getPort();
        try (var silent = new Socket("localhost", port);
                var noise = new Socket("localhost", port)) {
            noise.getOutputStream().write(READ.getBytes(StandardCharsets.US_ASCII));

            assertThat(readByHttps()).startsWith("HTTP/1.1 400 ");
            assertThat(silent.isConnected()).isTrue();
        }
    }

    @Test
    void answersByHttpsAfterNoiseOnItsPort() throws Exception {
        int port = server.secureUrl().orElseThrow().getPort();
        long seed = Long.getLong("fuzz.seed", System.nanoTime());
        System.out.println("noise on the port of https, seed " + seed);
        var random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            byte[] noise = new byte[1 + random.nextInt(300)];
            random.nextBytes(noise);
            noise[0] = random.nextBoolean() ? 0x16 : noise[0];
            try (var socket = new Socket("localhost", port)) {
                socket.getOutputStream().write(noise);
                socket.shutdownOutput();
                assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1))
                        .doesNotContain("Exception", "\tat ");
            } catch (SocketException closed) {
                // a closed connection is all that noise can ask for
            }
        }

        assertThat(readByHttps()).startsWith("HTTP/1.1 400 ");
    }

    @Test
    void closesAConnectionTooManyAndTakesItAgainWhenOneHasEnded() throws Exception {
        var site = new SimulatorSite(server.simulator(), true, Optional.empty());
        var open = new ArrayList<Socket>();
        try (var port = Listener.start(site, 0, Optional.empty(), Duration.ofSeconds(30))) {
            for (int i = 0; i < Listener.CONNECTIONS; i++) {
                open.add(new Socket("127.0.0.1", port.port()));
            }

            assertThat(isServed(port)).isFalse();

            open.remove(0).close();
            assertThat(isServedSoon(port)).isTrue();
        } finally {
            for (Socket socket : open) {
                socket.close();
            }
        }
    }

    @Test
    @Timeout(30)
    void cutsOffARequestThatDoesNotEndThoughItGoesOn() throws Exception {
        var site = new SimulatorSite(server.simulator(), true, Optional.empty());
        try (var impatient = Listener.start(site, 0, Optional.empty(), Duration.ofMillis(200));
                var socket = new Socket("127.0.0.1", impatient.port())) {
            assertThatThrownBy(() -> {
                        socket.getOutputStream().write("GET /".getBytes(StandardCharsets.US_ASCII));
                        while (true) {
                            socket.getOutputStream().write('x');
                            Thread.sleep(20);
                        }
                    })
                    .isInstanceOf(SocketException.class);
        }
    }

    private static boolean isServedSoon(Listener port) throws Exception {
        for (int i = 0; i < 100 && !isServed(port); i++) {
            Thread.sleep(20);
        }
        return isServed(port);
    }

    private static boolean isServed(Listener port) throws IOException {
        try (var socket = new Socket("127.0.0.1", port.port())) {
            return exchange(socket, READ).startsWith("HTTP/1.1 400 ");
        } catch (SocketException closed) {
            return false;
        }
    }

    private void fault(String text) {
        server.simulator().faults().add(BodyText.parse(text));
    }

    private String answer(String request) throws IOException {
        URI url = server.url();
        try (var socket = new Socket(url.getHost(), url.getPort())) {
            return exchange(socket, request);
        }
    }

    private String readByHttps() throws Exception {
        int port = server.secureUrl().orElseThrow().getPort();
        try (var socket = trusting().getSocketFactory().createSocket("localhost", port)) {
            return exchange(socket, READ);
        }
    }

    private static String exchange(Socket socket, String request) throws IOException {
        socket.setSoTimeout(20_000);
        socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    }

    private SSLContext trusting() throws Exception {
        var trusted = KeyStore.getInstance(KeyStore.getDefaultType());
        trusted.load(null, null);
        trusted.setCertificateEntry(
                "simulator", server.authority().orElseThrow().certificate());
        var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trusted);
        var context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }

    private static String field(String name, String answer) {
        int start = answer.indexOf(name + ": ") + name.length() + 2;
        return answer.substring(start, answer.indexOf("\r\n", start));
    }

    private static Throwable rootOf(Throwable end) {
        return end instanceof SSLException && end.getCause() != null ? end.getCause() : end;
    }

    private static SimulatorServer start() {
        var options = SimulatorOptions.of(TestShop.merchant(Region.NA)).withClock(ClockMode.VIRTUAL);
        var setup = new SimulatorSetup(
                options, Optional.empty(), Optional.empty(), true, Optional.empty(), Optional.empty());
        try {
            return SimulatorServer.start(setup, Ports.anyWithHttps());
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }
}
