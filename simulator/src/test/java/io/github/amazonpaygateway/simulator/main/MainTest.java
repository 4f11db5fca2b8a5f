package io.github.amazonpaygateway.simulator.main;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amazonpaygateway.simulator.Checkout;
import io.github.amazonpaygateway.simulator.TestShop;
import io.github.amazonpaygateway.simulator.server.SimulatorServer;
import io.github.amazonpaygateway.simulator.setup.InvalidSettingException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {

    @TempDir
    Path dir;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<SimulatorServer> running = new ArrayList<>();

    @AfterEach
    void stop() {
        running.forEach(SimulatorServer::close);
    }

    @Test
    void printsOneReadyLineAndAnswers() throws Exception {
        run("--port", "0", "--key-dir", dir.resolve("keys").toString());

        assertThat(text(out)).matches("ready http://127\\.0\\.0\\.1:\\d+\\R");
        assertThat(get(HttpClient.newHttpClient(), words()[1] + "/simulator/health")
                        .body())
                .isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void servesHttpsThatTheWrittenAuthorityVouchesFor() throws Exception {
        Path authority = dir.resolve("ca.pem");
        run("--tls-port=0", "--tls-ca-out", authority.toString(), "--key-dir", keyDir());

        assertThat(text(out)).matches("ready http://127\\.0\\.0\\.1:\\d+ https://localhost:\\d+\\R");
        String health = words()[2] + "/simulator/health";
        assertThat(get(clientTrusting(authority), health).statusCode()).isEqualTo(200);
        assertThatThrownBy(() -> get(HttpClient.newHttpClient(), health)).isInstanceOf(SSLHandshakeException.class);
    }

    @Test
    void signsNotificationsUnderTheAuthorityThatItMadeWithTheKeys() throws Exception {
        run("--keys-only", "--key-dir", keyDir());
        String trusted = Files.readString(Path.of(keyDir(), "notifications-ca.pem"));

        run("--key-dir", keyDir(), "--notify-url", "http://localhost:1/ipn");

        HttpClient http = HttpClient.newHttpClient();
        assertThat(get(http, words()[1] + "/simulator/notifications/ca.pem").body())
                .isEqualTo(trusted);
        assertThat(get(http, words()[1] + "/SimpleNotificationService-simulator.pem")
                        .body())
                .endsWith(trusted);
        assertThat(get(http, words()[1] + "/simulator/notifications").body()).contains("http://localhost:1/ipn");
    }

    @Test
    void makesAnotherAuthorityWhereTheFileIsNone() throws Exception {
        run("--keys-only", "--key-dir", keyDir());
        Path file = Files.writeString(Path.of(keyDir(), "notifications-ca.pem"), "nothing");

        run("--keys-only", "--key-dir", keyDir());

        assertThat(file).content().startsWith("-----BEGIN CERTIFICATE-----");
    }

    @Test
    void makesAMerchantAndSaysWhere() throws Exception {
        run("--key-dir", keyDir());

        Path properties = Path.of(keyDir(), "merchant.properties");
        assertThat(text(err)).contains(properties.toString()).doesNotContain("PRIVATE");
        Properties ids = load(properties);
        assertThat(ids)
                .containsKeys(
                        "amazonpay.public-key-id",
                        "amazonpay.private-key-file",
                        "amazonpay.merchant-id",
                        "amazonpay.store-id")
                .containsEntry("amazonpay.region", "NA")
                .containsEntry("amazonpay.environment", "SANDBOX")
                .containsEntry("amazonpay.endpoint", words()[1]);
        Path key = Path.of(ids.getProperty("amazonpay.private-key-file"));
        assertThat(Files.readString(key)).startsWith("-----BEGIN PRIVATE KEY-----\n");
        assertThat(Files.getPosixFilePermissions(key))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }

    @Test
    void keepsTheMerchantAtTheNextStart() throws Exception {
        run("--key-dir", keyDir(), "--keys-only", "--region", "eu", "--base-url", "http://localhost:9081/");
        Properties first = load(Path.of(keyDir(), "merchant.properties"));

        SimulatorServer second = run("--key-dir", keyDir());

        assertThat(first)
                .containsEntry("amazonpay.region", "EU")
                .containsEntry("amazonpay.endpoint", "http://localhost:9081");
        assertThat(second.simulator().options().merchants()).singleElement().satisfies(merchant -> assertThat(
                        merchant.publicKeyId())
                .isEqualTo(first.getProperty("amazonpay.public-key-id")));
    }

    @Test
    void takesMerchantsWithTheirKeys() throws Exception {
        run("--key-dir", keyDir(), "--keys-only");
        String key = Path.of(keyDir(), "merchant-public-key.pem").toString();
        running.clear();

        SimulatorServer server = run(
                ("--public-key-id LIVE-ONE --public-key-file %s --merchant-id M1 --public-key-id TWO --public-key-file %s "
                                + "--region JP --clock virtual --throttle sandbox --strict-keys")
                        .formatted(key, key)
                        .split(" "));

        assertThat(server.simulator().options().merchants())
                .extracting(merchant -> merchant.publicKeyId() + " " + merchant.merchantId() + " " + merchant.region())
                .containsExactly("LIVE-ONE M1 NA", "TWO merchant of TWO JP");
        assertThat(server.simulator().options().toString()).contains("VIRTUAL", "SANDBOX", "strictKeys=true");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            --prot 0                              | --prot: no such option. See --help
            status                                | status: not an option. See --help
            --port                                | --port: its value is missing. See --help
            --port 70000                          | --port: '70000' is not a port. Use a number from 0 to 65535; 0 takes any free port
            --port x                              | --port: 'x' is not a port. Use a number from 0 to 65535; 0 takes any free port
            --tls-ca-out ca.pem                   | --tls-ca-out: there is no https front whose certificate it could be. Add --tls-port 0
            --clock lunar                         | --clock: 'lunar' is not known. Use one of real, virtual
            --throttle none                       | --throttle: 'none' is not known. Use one of off, sandbox, live, both
            --strict-keys=maybe                   | --strict-keys: 'maybe' is not known. Use one of true, false
            --public-key-file key.pem             | --public-key-file: there is no public key id before it. Give the id of the public key first
            --public-key-id A                     | --public-key-id: no public key for 'A'. Give its PEM file right after it
            --public-key-id A --public-key-id A   | --public-key-id: 'A' is given twice. Give each key its own id
            --public-key-id A --public-key-file / | --public-key-file: cannot read '/'. Check that the file exists and may be read
            --base-url localhost:9081             | --base-url: 'localhost:9081' is not a base URL. Write it as http://localhost:9081
            --base-url http://localhost/shop      | --base-url: 'http://localhost/shop' is not a base URL. Write it as http://localhost:9081
            """)
    void refusesAWrongOptionWithItsNameFaultAndRemedy(String arguments, String message) {
        assertThatThrownBy(() -> run(arguments.split(" ")))
                .isInstanceOf(InvalidSettingException.class)
                .hasMessage(message);
        assertThat(text(out)).isEmpty();
    }

    @Test
    void namesThePortThatIsTaken() throws Exception {
        try (var taken = new ServerSocket(0)) {
            String port = String.valueOf(taken.getLocalPort());

            assertThatThrownBy(() -> run("--port", port, "--key-dir", keyDir()))
                    .isInstanceOf(InvalidSettingException.class)
                    .hasMessageContainingAll("--port", port, "free port");
        }
    }

    @Test
    void refusesAPrivateKeyInPlaceOfAPublicOne() {
        run("--key-dir", keyDir(), "--keys-only");
        String wrong = Path.of(keyDir(), "merchant-private-key.pem").toString();

        assertThatThrownBy(() -> run("--public-key-id", "A", "--public-key-file", wrong))
                .hasMessageContainingAll("--public-key-file", "holds a private key", "openssl pkey");
    }

    @Test
    void beginsWithASnapshotWhoseMerchantMayCall() throws Exception {
        TestShop shop = TestShop.open();
        String charge = Checkout.captured(shop, "14.00");
        Path file = Files.writeString(
                dir.resolve("seed.json"), shop.simulator().snapshot().toString());

        SimulatorServer server = run("--key-dir", keyDir(), "--seed-file", file.toString());

        assertThat(TestShop.over(server.simulator()).get("charges/" + charge).state())
                .isEqualTo("Captured");
        assertThat(server.simulator().merchants().all()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            [1]                                                                                      | not a JSON object
            {}                                                                                       | Not a time: now
            {"now":"2026-01-01T00:00:00Z"}                                                           | list of inputs
            {"now":"2026-01-01T00:00:00Z","inputs":[],"faults":[{"fault":{"op":"x"}}]}               | 'op'
            {"now":"2026-01-01T00:00:00Z","inputs":[],"notifications":{"*":{"url":"x"}}}             | 'x'
            {"now":"2026-01-01T00:00:00Z","inputs":[],"merchants":[{"publicKeyId":"A","publicKey":"x"}]} | holds no PEM
            {"now":"2026-01-01T00:00:00Z","seed":"x","inputs":[]}                                    | seed
            """)
    void refusesASeedFileThatHoldsNoSnapshot(String text, String fault) throws Exception {
        Path file = Files.writeString(dir.resolve("seed.json"), text);

        assertThatThrownBy(() -> run("--key-dir", keyDir(), "--seed-file", file.toString()))
                .isInstanceOf(InvalidSettingException.class)
                .hasMessageContainingAll("--seed-file: '" + file + "' cannot be used", fault);
        assertThat(text(out)).isEmpty();
    }

    @Test
    void helpsWithoutStarting() {
        assertThat(new Main(stream(out), stream(err)).run(List.of("--help"))).isEmpty();

        assertThat(text(out)).contains("--port", "--tls-ca-out", "--strict-keys");
    }

    private SimulatorServer run(String... arguments) {
        var server = new Main(stream(out), stream(err)).run(List.of(arguments));
        server.ifPresent(running::add);
        return server.orElse(null);
    }

    private String keyDir() {
        return dir.resolve("keys").toString();
    }

    private String[] words() {
        return text(out).strip().split(" ");
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static Properties load(Path file) throws IOException {
        var properties = new Properties();
        try (var in = Files.newInputStream(file)) {
            properties.load(in);
        }
        return properties;
    }

    private static HttpResponse<String> get(HttpClient client, String url) throws Exception {
        return client.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString());
    }

    private static HttpClient clientTrusting(Path authority) throws IOException, GeneralSecurityException {
        var certificate = CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(Files.readAllBytes(authority)));
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("simulator", certificate);
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return HttpClient.newBuilder().sslContext(context).build();
    }
}
