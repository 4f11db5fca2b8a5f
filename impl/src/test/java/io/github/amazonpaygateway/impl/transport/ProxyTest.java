package io.github.amazonpaygateway.impl.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amazonpaygateway.impl.stub.Behaviour;
import io.github.amazonpaygateway.impl.stub.StubServer;
import io.github.amazonpaygateway.impl.stub.TestAuthority;
import io.github.amazonpaygateway.impl.stub.Tunnel;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProxyTest {

    private static final TestAuthority AUTHORITY = new TestAuthority();
    private static final byte[] BODY = "{}".getBytes(StandardCharsets.UTF_8);
    private static final Map<String, List<String>> HEADERS =
            Map.of("authorization", List.of("AMZN-PAY-RSASSA-PSS-V2 ..."));

    @TempDir
    Path directory;

    @Test
    void goesThroughATunnelForHttps() throws Exception {
        try (StubServer server = StubServer.tls(AUTHORITY.server("localhost"), Behaviour.json(200, "{}"));
                StubServer proxy = StubServer.plain(Tunnel.open());
                HttpEngine engine = through(proxy, "")) {
            Answer answer = engine.send("PATCH", server.uri("/v2/charges"), HEADERS, BODY);

            assertThat(answer.fate()).isEqualTo(Fate.ANSWERED);
            assertThat(proxy.onlyRequest().requestLine())
                    .isEqualTo("CONNECT localhost:" + server.uri("/").getPort() + " HTTP/1.1");
            assertThat(proxy.onlyRequest().header("authorization")).isEmpty();
            assertThat(server.onlyRequest().requestLine()).isEqualTo("PATCH /v2/charges HTTP/1.1");
            assertThat(server.onlyRequest().body()).isEqualTo(BODY);
        }
    }

    @Test
    void asksTheProxyWithTheWholeAddressForHttp() throws Exception {
        try (StubServer proxy = StubServer.plain(Behaviour.json(200, "{}"));
                HttpEngine engine = through(proxy, "")) {
            engine.send("POST", URI.create("http://pay-api.example/v2/charges"), HEADERS, BODY);

            assertThat(proxy.onlyRequest().requestLine()).isEqualTo("POST http://pay-api.example/v2/charges HTTP/1.1");
            assertThat(proxy.onlyRequest().body()).isEqualTo(BODY);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 407, 502})
    void tellsThatTheProxyRefusedAndNothingWasSent(int status) throws Exception {
        try (StubServer proxy = StubServer.plain(Behaviour.json(status, "{\"reasonCode\":\"SoftDeclined\"}"));
                HttpEngine engine = through(proxy, "")) {
            Answer answer = engine.send("POST", URI.create("https://localhost:1/v2/charges"), HEADERS, BODY);

            assertThat(answer.fate()).isEqualTo(Fate.NOT_SENT);
            assertThat(answer.detail()).isEqualTo("The proxy refused the tunnel with status " + status);
            assertThat(answer.status()).isZero();
            assertThat(answer.body()).isEmpty();
        }
    }

    @Test
    void tellsThatTheProxyBrokeOffAndNothingWasSent() throws Exception {
        try (StubServer proxy = StubServer.plain(Behaviour.reset());
                HttpEngine engine = through(proxy, "")) {
            Answer answer = engine.send("POST", URI.create("https://localhost:1/v2/charges"), HEADERS, BODY);

            assertThat(answer.fate()).isEqualTo(Fate.NOT_SENT);
        }
    }

    @Test
    void tellsTheProxyWhoItIs() throws Exception {
        try (StubServer server = StubServer.tls(AUTHORITY.server("localhost"), Behaviour.json(200, "{}"));
                StubServer proxy = StubServer.plain(Tunnel.forUser("shop:p@ss:w"));
                HttpEngine engine = through(proxy, "shop:p%40ss%3Aw@")) {
            assertThat(engine.send("POST", server.uri("/v2/charges"), HEADERS, BODY)
                            .fate())
                    .isEqualTo(Fate.ANSWERED);
            assertThat(server.onlyRequest().header("proxy-authorization")).isEmpty();
            assertThat(server.onlyRequest().header("authorization")).hasValue("AMZN-PAY-RSASSA-PSS-V2 ...");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy:3128", "https://proxy:3128", "http://proxy", "http:///x", "socks://proxy:1"})
    void refusesWhatIsNoProxy(String text) {
        assertThatThrownBy(() -> ProxyServer.at(URI.create(text))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void printsNoPassword() {
        assertThat(ProxyServer.at(URI.create("http://shop:secret@proxy:3128"))).hasToString("http://proxy:3128");
    }

    private HttpEngine through(StubServer proxy, String credentials) throws Exception {
        URI address = URI.create(
                "http://" + credentials + "localhost:" + proxy.uri("/").getPort());
        Path pem = AUTHORITY.pem(directory.resolve("ca.pem"));
        return Settings.patient()
                .proxy(ProxyServer.at(address))
                .tls(new TlsSettings(Optional.empty(), Optional.of(pem), Optional.empty()))
                .engine();
    }
}
