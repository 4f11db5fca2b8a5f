package io.github.amazonpaygateway.impl.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.amazonpaygateway.impl.json.ApiVersion;
import io.github.amazonpaygateway.impl.signing.SigningAlgorithm;
import io.github.amazonpaygateway.impl.transport.KeyStoreFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MerchantConfigurationsTest {

    @TempDir
    static Path directory;

    @Test
    void fillsInWhatIsNotSet() {
        MerchantConfiguration shop = Shop.minimal().readDefault();

        assertThat(shop.name()).isEmpty();
        assertThat(shop.key().publicKeyId()).isEqualTo(Shop.KEY_ID);
        assertThat(shop.algorithm()).isEqualTo(SigningAlgorithm.V2);
        assertThat(shop.environment()).isEqualTo(Environment.SANDBOX);
        assertThat(shop.ledgerCurrency()).isEqualTo("EUR");
        assertThat(shop.apiVersion()).isEqualTo(ApiVersion.V2);
        assertThat(shop.baseUri()).hasToString("https://pay-api.amazon.eu/v2");
        assertThat(shop.checkoutScript()).hasToString("https://static-eu.payments-amazon.com/checkout.js");
        assertThat(shop.http().maxConnections()).isEqualTo(128);
        assertThat(shop.http().connectTimeout()).isEqualTo(Duration.ofSeconds(5));
        assertThat(shop.http().leaseTimeout()).isEqualTo(Duration.ofSeconds(3));
        assertThat(shop.http().responseTimeout()).isEqualTo(Duration.ofSeconds(15));
        assertThat(shop.http().deadline()).isEqualTo(Duration.ofSeconds(18));
        assertThat(shop.http().timeToLive()).isEqualTo(Duration.ofMinutes(10));
        assertThat(shop.http().validateAfterInactivity()).isEqualTo(Duration.ofMillis(500));
        assertThat(shop.http().proxy()).isEmpty();
        assertThat(shop.http().tls().trustStore()).isEmpty();
    }

    @Test
    void takesWhatIsSet() {
        MerchantConfiguration shop = Shop.minimal()
                .set("amazonpay.region", " eu ")
                .set("amazonpay.environment", "sandbox")
                .set("amazonpay.ledger-currency", "GBP")
                .set("amazonpay.api-version", "V1")
                .set("amazonpay.algorithm", "AMZN-PAY-RSASSA-PSS")
                .set("amazonpay.http.max-connections", "128")
                .set("amazonpay.http.deadline", "PT9.5S")
                .set("amazonpay.http.proxy", "http://user:p%40ss@proxy.example:3128")
                .readDefault();

        assertThat(shop.region()).isEqualTo(Region.EU);
        assertThat(shop.ledgerCurrency()).isEqualTo("GBP");
        assertThat(shop.apiVersion()).isEqualTo(ApiVersion.V1);
        assertThat(shop.algorithm()).isEqualTo(SigningAlgorithm.V1);
        assertThat(shop.http().maxConnections()).isEqualTo(128);
        assertThat(shop.http().deadline()).isEqualTo(Duration.ofMillis(9_500));
        assertThat(shop.http().proxy().orElseThrow().password()).isEqualTo("p@ss");
    }

    @ParameterizedTest
    @CsvSource({
        "SANDBOX-AHEXAMPLE, EU, , , https://pay-api.amazon.eu/v2",
        "live-AHEXAMPLE, NA, , , https://pay-api.amazon.com/v2",
        "LIVE-AHEXAMPLE, JP, LIVE, , https://pay-api.amazon.jp/v2",
        "AHEXAMPLE, NA, SANDBOX, , https://pay-api.amazon.com/sandbox/v2",
        "LIVELYEXAMPLE, NA, LIVE, , https://pay-api.amazon.com/live/v2",
        "AHEXAMPLE, EU, SANDBOX, http://localhost:8080, http://localhost:8080/sandbox/v2",
        "AHEXAMPLE, EU, LIVE, http://127.0.0.1:8080/, http://127.0.0.1:8080/live/v2",
        "AHEXAMPLE, EU, LIVE, http://[::1]:8080/, http://[::1]:8080/live/v2",
        "AHEXAMPLE, EU, SANDBOX, http://simulator:8080/pay//, http://simulator:8080/pay/sandbox/v2",
        "SANDBOX-AHEXAMPLE, EU, , http://simulator:8080, http://simulator:8080/v2",
        "LIVE-AHEXAMPLE, EU, , https://gateway.example/amazonpay, https://gateway.example/amazonpay/v2"
    })
    void knowsWhereTheResourcesAre(String keyId, String region, String environment, String endpoint, String base) {
        Shop shop = Shop.minimal().set("amazonpay.public-key-id", keyId).set("amazonpay.region", region);
        if (environment != null) {
            shop.set("amazonpay.environment", environment);
        }
        if (endpoint != null) {
            shop.set("amazonpay.endpoint", endpoint);
        }

        assertThat(shop.readDefault().baseUri()).hasToString(base);
    }

    static Stream<Arguments> wrongValues() {
        return Stream.of(
                arguments("public-key-id", "", "leads nowhere); set it (The id that Amazon Pay shows beside the key)"),
                arguments("public-key-id", "not an id", "is no id of a key; copy"),
                arguments(
                        "private-key",
                        " ",
                        "leads nowhere); set exactly one of private-key, private-key-file and keystore.file"),
                arguments(
                        "private-key",
                        "/etc/key.pem",
                        "looks like the path of a file; set private-key-file instead of private-key"),
                arguments(
                        "private-key",
                        "{hash}AbCd",
                        "is a {hash}, which nobody can decode; encode it as {aes} or {xor}"),
                arguments("private-key", "{xor}!", "is no valid {xor} text; encode it anew"),
                arguments(
                        "private-key",
                        "{aes}AbCd",
                        "is encoded, and this server cannot decode it; on Open Liberty add"),
                arguments("merchant-id", "", "leads nowhere); set it (The id of the merchant account, for the button)"),
                arguments("store-id", "two words", "is no id; copy"),
                arguments(
                        "region",
                        "",
                        "is set but has no value (it is empty, or a reference ${…} in it leads nowhere); set it (Where the merchant account was registered"),
                arguments("region", "UK", "\"UK\" is none of its values; set one of [NA, EU, JP]"),
                arguments("environment", "TEST", "\"TEST\" is none of its values; set one of [SANDBOX, LIVE]"),
                arguments("environment", "LIVE", "is LIVE, but the public-key-id is one for SANDBOX; set the key"),
                arguments("ledger-currency", "USD", "\"USD\" is none of its values; set one of [EUR, GBP]"),
                arguments("api-version", "3", "\"3\" is none of its values; set one of [v1, v2]"),
                arguments("algorithm", "RSA", "set one of [AMZN-PAY-RSASSA-PSS, AMZN-PAY-RSASSA-PSS-V2]"),
                arguments("endpoint", "pay.example", "is no address; write it as https://host:port/path"),
                arguments("endpoint", "https://a b", "is no address"),
                arguments("endpoint", "https://pay_simulator:8080", "without underscores in the host"),
                arguments("endpoint", "https://user:secret@pay.example", "is no address"),
                arguments("endpoint", "https://pay.example/?a=1", "is no address"),
                arguments("endpoint", "ftp://pay.example", "is not https; use https"),
                arguments("checkout-script", "checkout.js", "is no address"),
                arguments("crypto-provider", "bouncycastle", "set one of [auto, corretto, conscrypt, jdk]"),
                arguments(
                        "http.max-connections",
                        "many",
                        "\"many\" is no number of connections; set a whole number from 1 to 10000"),
                arguments("http.max-connections", "0", "is no number of connections"),
                arguments("http.max-connections", "99999999999", "is no number of connections"),
                arguments(
                        "http.connect-timeout",
                        "5000",
                        "\"5000\" is no duration; write it as in ISO 8601, such as PT5S"),
                arguments("http.lease-timeout", "PT0S", "PT0S is too short; the least is a millisecond"),
                arguments("http.response-timeout", "-PT5S", "is too short"),
                arguments("http.deadline", "5s", "is no duration"),
                arguments("http.connection-time-to-live", "P1Y", "is no duration"),
                arguments("http.validate-after-inactivity", "PT9999999999999999H", "is no duration"),
                arguments("http.proxy", "proxy.example:3128", "is no proxy; write http://host:port"),
                arguments("http.proxy", "http://user:se cret@proxy.example:3128", "is no proxy"),
                arguments("http.trust-certificates", "/no/such/file.pem", "/no/such/file.pem"),
                arguments("merchants", "uk, http, a.b", "\"a.b\" cannot be the name of a merchant; use letters"),
                arguments("regoin", "EU", "is unknown; did you mean amazonpay.region?"),
                arguments("publicKeyId", "x", "is unknown; did you mean amazonpay.public-key-id?"),
                arguments("http.conect-timeout", "PT5S", "is unknown; did you mean amazonpay.http.connect-timeout?"));
    }

    @ParameterizedTest(name = "{0}={1}")
    @MethodSource("wrongValues")
    void namesTheSettingTheFaultAndTheRemedy(String setting, String value, String expected) {
        List<String> problems = problems(Shop.minimal().set("amazonpay." + setting, value));

        assertThat(problems).anySatisfy(problem -> assertThat(problem)
                .startsWith("amazonpay." + setting + ": ")
                .contains(expected));
        assertThat(problems.toString()).doesNotContain("secret", "se cret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://pay.example", "http://10.0.0.1:8080"})
    void wantsHttpsWhereMoneyMoves(String endpoint) {
        Shop shop = Shop.minimal()
                .set("amazonpay.public-key-id", "LIVE-AHEXAMPLE")
                .set("amazonpay.endpoint", endpoint)
                .set("amazonpay.checkout-script", endpoint + "/checkout.js");

        assertThat(problems(shop))
                .containsExactly(
                        "amazonpay.endpoint: is not https; use https, as http is for the sandbox and for this machine only",
                        "amazonpay.checkout-script: is not https; use https, as http is for the sandbox and for this"
                                + " machine only");
    }

    @Test
    void wantsAnEnvironmentWhenTheKeyHasNone() {
        assertThat(problems(Shop.minimal().set("amazonpay.public-key-id", "AHEXAMPLE")))
                .containsExactly(
                        "amazonpay.environment: is missing; set SANDBOX or LIVE, since the public-key-id does not"
                                + " begin with either");
    }

    @Test
    void tellsAllProblemsOfAllMerchantsAtOnce() {
        Shop shop = Shop.empty()
                .set("amazonpay.store-id", "a store")
                .set("amazonpay.http.deadline", "soon")
                .set("amazonpay.uk.region", "UK")
                .identity("amazonpay.de.")
                .without("amazonpay.de.merchant-id");

        assertThat(problems(shop))
                .extracting(problem -> problem.substring(0, problem.indexOf(';')))
                .containsExactly(
                        "amazonpay.public-key-id: is missing",
                        "amazonpay.private-key: is missing",
                        "amazonpay.merchant-id: is missing",
                        "amazonpay.store-id: is no id",
                        "amazonpay.region: is missing",
                        "amazonpay.http.deadline: \"soon\" is no duration",
                        "amazonpay.de.merchant-id: is missing",
                        "amazonpay.de.region: is missing",
                        "amazonpay.uk.public-key-id: is missing",
                        "amazonpay.uk.private-key: is missing",
                        "amazonpay.uk.merchant-id: is missing",
                        "amazonpay.uk.store-id: is missing",
                        "amazonpay.uk.region: \"UK\" is none of its values");
    }

    @Test
    void saysInOneMessageWhatIsWrong() {
        var thrown = catchThrowableOfType(
                ConfigurationException.class,
                () -> Shop.minimal().without("amazonpay.region").read());

        assertThat(thrown)
                .hasMessageStartingWith("Amazon Pay cannot be used with these settings, 1 problem:\n"
                        + "  amazonpay.region: is missing; set it");
    }

    @Test
    void saysWhatAnApplicationWithoutSettingsNeeds() {
        assertThat(problems(Shop.empty())).hasSize(5);
    }

    @Test
    void wantsOneKeyOnly() {
        assertThat(problems(Shop.minimal().set("amazonpay.private-key-file", "/etc/key.pem")))
                .containsExactly(
                        "amazonpay.private-key: is not the only key that is set; set exactly one of private-key,"
                                + " private-key-file and keystore.file");
    }

    @Test
    void saysThatTheWantedProviderDoesNotWork() {
        Shop shop = Shop.minimal().set("amazonpay.crypto-provider", "conscrypt").providers(choice -> {
            throw new IllegalStateException("org.conscrypt.Conscrypt is not on the class path");
        });

        assertThat(problems(shop))
                .containsExactly(
                        "amazonpay.crypto-provider: \"conscrypt\" does not work here (org.conscrypt.Conscrypt is"
                                + " not on the class path); add it to the class path, or set auto");
    }

    @Test
    void saysThatAValueCannotBeHad() {
        var unreadable = new SettingsSource(Set.of("amazonpay.region"), name -> {
            throw new NoSuchElementException("secret");
        });

        var thrown = catchThrowableOfType(
                ConfigurationException.class, () -> MerchantConfigurations.read(unreadable, choice -> null));

        assertThat(thrown.problems())
                .contains("amazonpay.region: cannot be read (NoSuchElementException); a reference ${…} in it may name a"
                        + " property that does not exist");
        assertThat(thrown).hasMessageNotContaining("secret").hasNoCause();
    }

    @Test
    void decodesSecretsOfLiberty() {
        assertThat(Shop.minimal()
                        .set("amazonpay.private-key", xor(Shop.PRIVATE_KEY))
                        .readDefault()
                        .key())
                .isNotNull();
    }

    @Test
    void showsNoSecret() {
        MerchantConfiguration shop = Shop.minimal()
                .set("amazonpay.http.proxy", "http://user:geheim@proxy.example:3128")
                .readDefault();

        assertThat(shop.toString()).doesNotContain("MII", "geheim").contains("A1B2C3D4E5F6G7");
    }

    @Nested
    class WithFiles {

        @Test
        void readsTheKeyFromAFile() throws IOException {
            Path file = Files.writeString(directory.resolve("key.pem"), Shop.PRIVATE_KEY);

            assertThat(Shop.minimal()
                            .without("amazonpay.private-key")
                            .set("amazonpay.private-key-file", file.toString())
                            .readDefault()
                            .key())
                    .isNotNull();
        }

        @Test
        void wantsThePasswordOfAKeystore() {
            assertThat(problems(Shop.minimal()
                            .without("amazonpay.private-key")
                            .set("amazonpay.keystore.file", "/no/such.p12")))
                    .containsExactly(
                            "amazonpay.keystore.password: is missing; set it (The password of that keystore and of"
                                    + " the key in it)");
        }

        @Test
        void namesTheKeystoreThatIsWrong() {
            assertThat(problems(Shop.minimal()
                            .without("amazonpay.private-key")
                            .set("amazonpay.keystore.file", "/no/such.p12")
                            .set("amazonpay.keystore.password", "secret")))
                    .containsExactly("amazonpay.keystore.file: names no file (/no/such.p12 does not exist); correct the"
                            + " path, or mount the file");
        }

        @Test
        void opensTheTrustStore() throws Exception {
            Shop shop = Shop.minimal().set("amazonpay.http.trust-store", trustStore());

            assertThat(shop.set("amazonpay.http.trust-store-password", xor("geheim"))
                            .readDefault()
                            .http()
                            .tls()
                            .trustStore())
                    .contains(new KeyStoreFile(Path.of(trustStore()), "geheim"));
            assertThat(problems(shop.set("amazonpay.http.trust-store-password", "falsch")))
                    .singleElement()
                    .asString()
                    .startsWith("amazonpay.http.trust-store: cannot read the key store")
                    .doesNotContain("falsch");
            assertThat(problems(shop.without("amazonpay.http.trust-store-password")))
                    .singleElement()
                    .asString()
                    .startsWith("amazonpay.http.trust-store-password: is missing");
        }

        @Test
        void opensTheCertificates() throws Exception {
            String file = directory.resolve("ca.pem").toString();
            try (InputStream certificate = certificate()) {
                Files.write(Path.of(file), certificate.readAllBytes());
            }
            Shop shop = Shop.minimal().set("amazonpay.http.trust-certificates", file);

            assertThat(shop.readDefault().http().tls().caCertificates()).contains(Path.of(file));
            assertThat(problems(shop.set("amazonpay.http.trust-store", trustStore())))
                    .containsExactly(
                            "amazonpay.http.trust-certificates: is set together with http.trust-store; remove one"
                                    + " of the two");
        }

        @Test
        void wantsAKeyForClientAuthentication() throws Exception {
            assertThat(problems(Shop.minimal()
                            .set("amazonpay.http.client-key-store", trustStore())
                            .set("amazonpay.http.client-key-store-password", "geheim")))
                    .singleElement()
                    .asString()
                    .startsWith("amazonpay.http.client-key-store: there is no key in");
        }

        private String trustStore() throws GeneralSecurityException, IOException {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            try (InputStream in = certificate()) {
                Certificate authority = CertificateFactory.getInstance("X.509").generateCertificate(in);
                store.setCertificateEntry("authority", authority);
            }
            Path file = directory.resolve("trust.p12");
            try (OutputStream out = Files.newOutputStream(file)) {
                store.store(out, "geheim".toCharArray());
            }
            return file.toString();
        }

        private static InputStream certificate() {
            return MerchantConfigurationsTest.class.getResourceAsStream("/signing/certificate.pem");
        }
    }

    @Nested
    class WithNamedMerchants {

        @Test
        void findsThemByTheirSettings() {
            MerchantConfigurations merchants = Shop.minimal()
                    .identity("amazonpay.uk.")
                    .identity("amazonpay.shop_2.")
                    .read();

            assertThat(merchants.all()).extracting(MerchantConfiguration::name).containsExactly("", "shop_2", "uk");
            assertThat(merchants.merchant("fr")).isEmpty();
        }

        @Test
        void needsNoDefaultMerchant() {
            MerchantConfigurations merchants = Shop.empty()
                    .set("amazonpay.region", "JP")
                    .identity("amazonpay.uk.")
                    .read();

            assertThat(merchants.all()).extracting(MerchantConfiguration::name).containsExactly("uk");
            assertThat(merchants.merchant("uk").orElseThrow().region()).isEqualTo(Region.JP);
        }

        @Test
        void inheritsWhatIsNotItsIdentity() {
            MerchantConfiguration uk = Shop.minimal()
                    .set("amazonpay.http.deadline", "PT9S")
                    .set("amazonpay.endpoint", "http://localhost:8080")
                    .identity("amazonpay.uk.")
                    .set("amazonpay.uk.ledger-currency", "GBP")
                    .set("amazonpay.uk.http.max-connections", "7")
                    .read()
                    .merchant("uk")
                    .orElseThrow();

            assertThat(uk.http().deadline()).isEqualTo(Duration.ofSeconds(9));
            assertThat(uk.http().maxConnections()).isEqualTo(7);
            assertThat(uk.baseUri()).hasToString("http://localhost:8080/v2");
            assertThat(uk.ledgerCurrency()).isEqualTo("GBP");
        }

        @Test
        void neverSignsWithTheKeyOfAnother() {
            assertThat(problems(Shop.minimal().set("amazonpay.uk.region", "EU")))
                    .extracting(problem -> problem.substring(0, problem.indexOf(':')))
                    .containsExactly(
                            "amazonpay.uk.public-key-id",
                            "amazonpay.uk.private-key",
                            "amazonpay.uk.merchant-id",
                            "amazonpay.uk.store-id");
        }

        @Test
        void tellsAnInheritedProblemOnceAndWhereItIs() {
            assertThat(problems(Shop.minimal().set("amazonpay.region", "UK").identity("amazonpay.uk.")))
                    .containsExactly("amazonpay.region: \"UK\" is none of its values; set one of [NA, EU, JP]");
        }

        @Test
        void listsThoseThatCannotBeFound() {
            Shop shop = Shop.minimal().set("amazonpay.merchants", "uk, de ,,");

            assertThat(problems(shop)).hasSize(8).allMatch(problem -> problem.matches("amazonpay\\.(uk|de)\\..*"));
        }

        @Test
        void guessesWhatWasMeant() {
            assertThat(problems(Shop.minimal().identity("amazonpay.uk.").set("amazonpay.uk.http.proxi", "http://p:1")))
                    .containsExactly("amazonpay.uk.http.proxi: is unknown; did you mean amazonpay.uk.http.proxy?");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"trace", "retry.max", "ledger.datasource", "my.own.thing", "telemetry.spans"})
    void leavesOtherNamesAlone(String name) {
        assertThat(Shop.minimal().set("amazonpay." + name, "x").read().all()).hasSize(1);
    }

    private static List<String> problems(Shop shop) {
        return catchThrowableOfType(ConfigurationException.class, shop::read).problems();
    }

    private static String xor(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] ^= 0x5f;
        }
        return "{xor}" + Base64.getEncoder().encodeToString(bytes);
    }
}
