package io.github.amazonpaygateway.impl.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amazonpaygateway.impl.stub.Behaviour;
import io.github.amazonpaygateway.impl.stub.StubServer;
import io.github.amazonpaygateway.impl.stub.TestAuthority;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TlsTest {

    private static final TestAuthority AUTHORITY = new TestAuthority();
    private static final byte[] BODY = "{\"note\":\"Grüße\"}".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PATCH", "DELETE"})
    void sendsTheBodyAsItIs(String method) throws Exception {
        try (StubServer server = StubServer.tls(AUTHORITY.server("localhost"), Behaviour.json(200, "{}"));
                HttpEngine engine = Settings.patient().tls(trustingPem()).engine()) {
            Answer answer = engine.send(
                    method, server.uri("/v2/charges"), Map.of("content-type", List.of("application/json")), BODY);

            assertThat(answer.fate()).isEqualTo(Fate.ANSWERED);
            assertThat(server.onlyRequest().requestLine()).isEqualTo(method + " /v2/charges HTTP/1.1");
            assertThat(server.onlyRequest().body()).isEqualTo(BODY);
        }
    }

    @Test
    void keepsOneConnection() throws Exception {
        try (StubServer server = StubServer.tls(AUTHORITY.server("localhost"), Behaviour.json(200, "{}"));
                HttpEngine engine = Settings.patient().tls(trustingStore()).engine()) {
            for (int i = 0; i < 20; i++) {
                assertThat(get(engine, server).status()).isEqualTo(200);
            }

            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @Test
    void sendsNothingToAServerThatNobodyTrusts() throws Exception {
        try (StubServer server = StubServer.tls(AUTHORITY.server("localhost"), Behaviour.json(200, "{}"));
                HttpEngine engine = Settings.patient().engine()) {
            Answer answer = get(engine, server);

            assertThat(answer.fate()).isEqualTo(Fate.NOT_SENT);
            assertThat(answer.detail()).startsWith("TLS failed: ").contains("certification path");
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void sendsNothingToAServerOfAnotherName() throws Exception {
        try (StubServer server = StubServer.tls(AUTHORITY.server("pay-api.example"), Behaviour.json(200, "{}"));
                HttpEngine engine = Settings.patient().tls(trustingPem()).engine()) {
            Answer answer = get(engine, server);

            assertThat(answer.fate()).isEqualTo(Fate.NOT_SENT);
            assertThat(answer.detail()).contains("localhost");
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void sendsNothingToAServerThatSpeaksNoTls() throws Exception {
        try (StubServer plain = StubServer.plain(Behaviour.json(200, "{}"));
                HttpEngine engine =
                        Settings.patient().connect(Duration.ofMillis(300)).engine()) {
            URI secure = URI.create(plain.uri("/").toString().replace("http:", "https:"));

            assertThat(engine.send("GET", secure, Map.of(), new byte[0]).fate()).isEqualTo(Fate.NOT_SENT);
        }
    }

    @Test
    void showsItsCertificateToAServerThatAsks() throws Exception {
        KeyStoreFile own = AUTHORITY.identity(directory.resolve("own.p12"), "shop.example");
        TlsSettings tls = new TlsSettings(Optional.empty(), Optional.of(pem()), Optional.of(own));
        try (StubServer server = asking();
                HttpEngine engine = Settings.patient().tls(tls).engine()) {
            assertThat(get(engine, server).status()).isEqualTo(200);
            assertThat(get(engine, server).status()).isEqualTo(200);
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @Test
    void getsNoAnswerWithoutTheCertificateThatTheServerWants() throws Exception {
        try (StubServer server = asking();
                HttpEngine engine = Settings.patient().tls(trustingPem()).engine()) {
            assertThat(get(engine, server).fate()).isIn(Fate.NOT_SENT, Fate.BROKEN);
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void namesTheFileThatIsMissing() {
        Path missing = directory.resolve("missing.pem");

        assertThatThrownBy(() -> engineOf(new TlsSettings(Optional.empty(), Optional.of(missing), Optional.empty())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("missing.pem");
    }

    @Test
    void namesTheFileThatHoldsNoCertificate() throws IOException {
        Path empty = Files.createFile(directory.resolve("empty.pem"));

        assertThatThrownBy(() -> engineOf(new TlsSettings(Optional.empty(), Optional.of(empty), Optional.empty())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no certificate in " + empty);
    }

    @Test
    void namesTheStoreWhosePasswordIsWrong() throws Exception {
        Path store = AUTHORITY.trustStore(directory.resolve("trust.p12")).path();
        TlsSettings tls =
                new TlsSettings(Optional.of(new KeyStoreFile(store, "guessed")), Optional.empty(), Optional.empty());

        assertThatThrownBy(() -> engineOf(tls))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("trust.p12")
                .hasMessageNotContaining("guessed");
    }

    @Test
    void namesTheStoreThatHoldsNoKey() throws Exception {
        KeyStoreFile trust = AUTHORITY.trustStore(directory.resolve("trust.p12"));
        TlsSettings tls = new TlsSettings(Optional.empty(), Optional.empty(), Optional.of(trust));

        assertThatThrownBy(() -> engineOf(tls))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no key in " + trust.path());
    }

    @Test
    void refusesTwoSourcesOfTrust() throws Exception {
        KeyStoreFile store = AUTHORITY.trustStore(directory.resolve("trust.p12"));
        Path pem = pem();

        assertThatThrownBy(() -> new TlsSettings(Optional.of(store), Optional.of(pem), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void printsNoPassword() throws Exception {
        KeyStoreFile store = AUTHORITY.trustStore(directory.resolve("trust.p12"));
        TlsSettings tls = new TlsSettings(Optional.of(store), Optional.empty(), Optional.of(store));

        assertThat(Settings.patient().tls(tls).value().toString()).doesNotContain(TestAuthority.PASSWORD);
    }

    private static void engineOf(TlsSettings tls) {
        Settings.patient().tls(tls).engine().close();
    }

    private static StubServer asking() throws Exception {
        return StubServer.tls(
                AUTHORITY.server("localhost"),
                listener -> ((SSLServerSocket) listener).setNeedClientAuth(true),
                Behaviour.json(200, "{}"));
    }

    private TlsSettings trustingPem() throws Exception {
        return new TlsSettings(Optional.empty(), Optional.of(pem()), Optional.empty());
    }

    private TlsSettings trustingStore() throws Exception {
        KeyStoreFile store = AUTHORITY.trustStore(directory.resolve("trust.p12"));
        return new TlsSettings(Optional.of(store), Optional.empty(), Optional.empty());
    }

    private Path pem() throws Exception {
        return AUTHORITY.pem(directory.resolve("ca.pem"));
    }

    private static Answer get(HttpEngine engine, StubServer server) {
        return engine.send("GET", server.uri("/"), Map.of(), new byte[0]);
    }
}
