package io.github.amazonpaygateway.impl.signing;

import static io.github.amazonpaygateway.impl.signing.KeyTexts.base64;
import static io.github.amazonpaygateway.impl.signing.KeyTexts.lines;
import static io.github.amazonpaygateway.impl.signing.KeyTexts.pem;
import static io.github.amazonpaygateway.impl.signing.KeyTexts.pkcs1;
import static io.github.amazonpaygateway.impl.signing.KeyTexts.pkcs8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.interfaces.RSAKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MerchantKeyReaderTest {

    private static final String PEM = pem("PRIVATE KEY", pkcs8());
    private static final String PASSWORD = "store-password";

    @TempDir
    Path directory;

    static Stream<Arguments> goodTexts() {
        String pkcs1 = pem("RSA PRIVATE KEY", pkcs1());
        return Stream.of(
                arguments("PKCS#8", PEM),
                arguments("PKCS#1", pkcs1),
                arguments("CRLF", PEM.replace("\n", "\r\n")),
                arguments("old Mac", PEM.replace("\n", "\r")),
                arguments("byte order mark", "\uFEFF" + PEM),
                arguments("space around", " \n\t" + PEM + "\n\n "),
                arguments("double quotes", "\"" + PEM.strip() + "\""),
                arguments("single quotes", " '" + PEM + "' "),
                arguments("escaped line breaks", PEM.replace("\n", "\\n")),
                arguments("escaped CRLF, quoted", "\"" + PEM.replace("\n", "\\r\\n") + "\""),
                arguments("escaped PKCS#1", pkcs1.replace("\n", "\\n")),
                arguments("line breaks lost to spaces", PEM.replace("\n", " ")),
                arguments("line breaks lost", PEM.replace("\n", "")),
                arguments("base64 of PEM", base64(PEM)),
                arguments("base64 of PEM in lines", lines(PEM.getBytes(StandardCharsets.UTF_8))),
                arguments("base64 of PEM with a byte order mark", base64("\uFEFF" + PEM)),
                arguments("base64 of escaped PEM", base64(PEM.replace("\n", "\\n"))),
                arguments("base64 of DER", Base64.getEncoder().encodeToString(pkcs8())),
                arguments("base64 of DER in lines", lines(pkcs8())),
                arguments("base64 of PKCS#1 DER", Base64.getEncoder().encodeToString(pkcs1())),
                arguments(
                        "attributes in front",
                        "Bag Attributes\n    friendlyName: amazonpay\nKey Attributes: <No>\n" + PEM),
                arguments("certificate in front", KeyTexts.certificate() + PEM),
                arguments(
                        "public key behind",
                        PEM + pem("PUBLIC KEY", TestKeys.RSA.getPublic().getEncoded())));
    }

    static Stream<Arguments> wrongTexts() {
        byte[] ec = KeyTexts.EC.getPrivate().getEncoded();
        byte[] dsa = KeyTexts.DSA.getPrivate().getEncoded();
        byte[] publicKey = TestKeys.RSA.getPublic().getEncoded();
        return Stream.of(
                arguments("", "is empty"),
                arguments("\uFEFF \"\" ", "is empty"),
                arguments(
                        pem("ENCRYPTED PRIVATE KEY", KeyTexts.encryptedPkcs8()),
                        "encrypted with a password; decrypt it once (openssl pkcs8"),
                arguments(lines(KeyTexts.encryptedPkcs8()), "encrypted with a password"),
                arguments(
                        pem("RSA PRIVATE KEY", pkcs1())
                                .replaceFirst("\n", "\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,0011\n\n"),
                        "encrypted with a password (Proc-Type: 4,ENCRYPTED); decrypt it once (openssl rsa"),
                arguments(pem("PRIVATE KEY", ec), "elliptic curves (EC)"),
                arguments(pem("EC PRIVATE KEY", KeyTexts.sec1()), "elliptic curves (EC)"),
                arguments(
                        pem("EC PARAMETERS", new byte[] {6, 1, 1}) + pem("EC PRIVATE KEY", KeyTexts.sec1()),
                        "elliptic curves (EC)"),
                arguments(lines(KeyTexts.sec1()), "elliptic curves (EC)"),
                arguments(lines(ec), "elliptic curves (EC)"),
                arguments(
                        pem(
                                "PRIVATE KEY",
                                TestKeys.generated("Ed25519", 255).getPrivate().getEncoded()),
                        "Ed25519"),
                arguments(pem("PRIVATE KEY", dsa), "DSA"),
                arguments(pem("DSA PRIVATE KEY", dsa), "DSA"),
                arguments(
                        pem(
                                "PRIVATE KEY",
                                TestKeys.generated("RSASSA-PSS", 2048)
                                        .getPrivate()
                                        .getEncoded()),
                        "restricted to RSASSA-PSS"),
                arguments(
                        pem(
                                "PRIVATE KEY",
                                TestKeys.generated("DiffieHellman", 1024)
                                        .getPrivate()
                                        .getEncoded()),
                        "another algorithm than RSA"),
                arguments(pem("PUBLIC KEY", publicKey), "is a public key; give the private half"),
                arguments(pem("RSA PUBLIC KEY", publicKey), "is a public key; give the private half"),
                arguments(lines(publicKey), "is a public key"),
                arguments(KeyTexts.certificate(), "is a certificate"),
                arguments(KeyTexts.certificate().replaceAll("-----[A-Z ]+-----", ""), "is a certificate"),
                arguments(
                        pem("OPENSSH PRIVATE KEY", "openssh-key-v1".getBytes(StandardCharsets.US_ASCII)),
                        "OpenSSH; convert"),
                arguments("ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQ me@example", "public key of SSH"),
                arguments("PuTTY-User-Key-File-3: ssh-rsa", "PuTTY"),
                arguments("<RSAKeyValue><Modulus>", "XML"),
                arguments("{\"kty\":\"RSA\"}", "JWK"),
                arguments(pem("PGP PRIVATE KEY BLOCK", pkcs8()), "PGP"),
                arguments(pem("SOMETHING", pkcs8()), "without a private key"),
                arguments(PEM + pem("RSA PRIVATE KEY", pkcs1()), "more than one private key"),
                arguments(PEM.substring(0, PEM.length() - 60), "has no matching -----END"),
                arguments("-----BEGIN PRIVATE KEY-----", "has no matching -----END"),
                arguments(PEM.replace("END PRIVATE", "END RSA PRIVATE"), "has no matching -----END"),
                arguments(PEM.replaceFirst("MII", "M!I"), "not base64"),
                arguments(pem("PRIVATE KEY", new byte[] {1, 2, 3}), "no private key in PEM"),
                arguments(pem("PRIVATE KEY", truncated(pkcs8())), "no private key in PEM"),
                arguments(pem("PRIVATE KEY", damaged(pkcs8())), "is a damaged RSA private key"),
                arguments(pem("RSA PRIVATE KEY", damaged(pkcs1())), "is a damaged RSA private key"),
                arguments(
                        pem("PRIVATE KEY", KeyTexts.SHORT.getPrivate().getEncoded()),
                        "is an RSA key of 1024 bits; Amazon Pay takes RSA keys of 2048 bits"),
                arguments("/etc/amazonpay/private.pem", "path of a file; set private-key-file instead"),
                arguments("C:\\keys\\new.pem", "path of a file"),
                arguments("private.pem", "path of a file"),
                arguments("/etc/amazonpay/keys", "path of a file"),
                arguments("changeit", "no private key"),
                arguments("Lorem ipsum dolor sit amet", "no private key"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("goodTexts")
    void readsAText(String form, String text) {
        assertThat(read(new KeySource.Text(text))).isEqualTo(modulus(TestKeys.RSA));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("goodTexts")
    void readsTheSameFromAFile(String form, String text) throws IOException {
        assertThat(read(file("key.pem", text.getBytes(StandardCharsets.UTF_8)))).isEqualTo(modulus(TestKeys.RSA));
    }

    @ParameterizedTest(name = "{index}: {1}")
    @MethodSource("wrongTexts")
    void saysWhatAWrongTextIsWithoutRepeatingIt(String text, String expected) {
        Throwable thrown = catchThrowable(() -> read(new KeySource.Text(text)));

        assertThat(thrown)
                .isInstanceOf(UnusableKeyException.class)
                .hasMessageContaining(expected)
                .hasNoCause();
        assertThat(thrown.getMessage()).contains("; ");
        assertRepeatsNothingOf(text, thrown.getMessage());
    }

    @ParameterizedTest(name = "{index}: {1}")
    @MethodSource("wrongTexts")
    void saysTheSameOfAWrongFile(String text, String expected) throws IOException {
        KeySource file = file("key.pem", text.getBytes(StandardCharsets.UTF_8));

        Throwable thrown = catchThrowable(() -> read(file));

        assertThat(thrown).isInstanceOf(UnusableKeyException.class);
        assertRepeatsNothingOf(text, thrown.getMessage());
    }

    @Test
    void signsWithTheKeyThatWasRead() {
        MerchantKey key = MerchantKeyReader.read(
                TestKeys.PUBLIC_KEY_ID, new KeySource.Text(pem("RSA PRIVATE KEY", pkcs1())), TestKeys.JDK);

        String signature = new PssSignature(key, SigningAlgorithm.V2).of("text");

        assertThat(TestKeys.verifies(TestKeys.RSA.getPublic(), SigningAlgorithm.V2.label(), "text", signature))
                .isTrue();
    }

    @Test
    void showsNothingOfTheKey() {
        assertThat(TestKeys.MERCHANT_KEY).hasToString("MerchantKey[SANDBOX-AHEXAMPLEPUBLICKEYID0000, SunRsaSign 17]");
        assertThat(new KeySource.Text(PEM).toString()).doesNotContain("MII");
        assertThat(new KeySource.PemFile(PEM).toString()).doesNotContain("MII");
        assertThat(new KeySource.Keystore("key.p12", PASSWORD, "a").toString()).doesNotContain(PASSWORD);
    }

    @Nested
    class InAFile {

        @ParameterizedTest
        @ValueSource(booleans = {true, false})
        void readsDer(boolean asPkcs8) throws IOException {
            assertThat(read(file("key.der", asPkcs8 ? pkcs8() : pkcs1()))).isEqualTo(modulus(TestKeys.RSA));
        }

        @Test
        void readsWhatAWindowsEditorWrote() throws IOException {
            assertThat(read(file("key.pem", PEM.getBytes(StandardCharsets.UTF_16))))
                    .isEqualTo(modulus(TestKeys.RSA));
            assertThat(read(file("key.pem", ("\uFEFF" + PEM).getBytes(StandardCharsets.UTF_16LE))))
                    .isEqualTo(modulus(TestKeys.RSA));
        }

        @Test
        void saysThatThereIsNone() {
            assertMessage(
                    new KeySource.PemFile(directory.resolve("missing.pem").toString()),
                    "names no file (" + directory.resolve("missing.pem") + " does not exist)");
        }

        @Test
        void saysThatItIsADirectory() {
            assertMessage(new KeySource.PemFile(directory.toString()), "names a directory");
        }

        @Test
        void saysThatItIsTheKeyItself() {
            assertMessage(
                    new KeySource.PemFile(PEM), "text of a key where the path of a file is meant; set private-key");
            assertMessage(new KeySource.PemFile(base64(PEM)), "text of a key where the path");
            assertMessage(new KeySource.PemFile(lines(pkcs8())), "text of a key where the path");
        }

        @Test
        void saysThatItIsNoPath() {
            assertMessage(new KeySource.PemFile("key\0.pem"), "is not a path");
        }

        @Test
        void saysThatItIsTooLarge() throws IOException {
            assertMessage(file("key.pem", new byte[100_000]), "a file of 100000 bytes, too large for a key");
        }

        @Test
        void saysThatItIsAKeystore() throws Exception {
            assertMessage(
                    new KeySource.PemFile(keystore("PKCS12", "a", TestKeys.RSA)),
                    "is a PKCS#12 keystore; set keystore.file");
            assertMessage(
                    new KeySource.PemFile(keystore("JKS", "a", TestKeys.RSA)), "is a Java keystore; set keystore.file");
        }
    }

    @Nested
    class InAKeystore {

        @ParameterizedTest
        @ValueSource(strings = {"PKCS12", "JKS"})
        void readsTheOnlyKey(String type) throws Exception {
            assertThat(read(new KeySource.Keystore(keystore(type, "a", TestKeys.RSA), PASSWORD, "")))
                    .isEqualTo(modulus(TestKeys.RSA));
        }

        @Test
        void readsTheKeyOfAnAlias() throws Exception {
            String store = keystore("PKCS12", "short", KeyTexts.SHORT, "good", TestKeys.RSA);

            assertThat(read(new KeySource.Keystore(store, PASSWORD, "good"))).isEqualTo(modulus(TestKeys.RSA));
            assertMessage(new KeySource.Keystore(store, PASSWORD, "short"), "1024 bits");
            assertMessage(
                    new KeySource.Keystore(store, PASSWORD, ""),
                    "holds 2 private keys; set keystore.alias to one of [good, short]");
            assertMessage(new KeySource.Keystore(store, PASSWORD, "other"), "no private key under the given alias");
        }

        @Test
        void saysThatThePasswordIsWrong() throws Exception {
            assertMessage(
                    new KeySource.Keystore(keystore("PKCS12", "a", TestKeys.RSA), "wrong", ""),
                    "cannot be opened with the given password; correct keystore.password");
        }

        @Test
        void saysThatItIsNoKeystore() throws IOException {
            var file = (KeySource.PemFile) file("key.p12", PEM.getBytes(StandardCharsets.UTF_8));
            assertMessage(new KeySource.Keystore(file.path(), PASSWORD, ""), "is neither a PKCS#12 nor a JKS keystore");
            assertMessage(new KeySource.Keystore(directory + "/missing.p12", PASSWORD, ""), "names no file");
        }

        @Test
        void saysThatTheKeyIsOfAnotherKind() throws Exception {
            assertMessage(new KeySource.Keystore(keystore("PKCS12", "a", KeyTexts.EC), PASSWORD, ""), "(EC)");
            assertMessage(new KeySource.Keystore(keystore("PKCS12"), PASSWORD, ""), "holds 0 private keys; import");
            assertMessage(
                    new KeySource.Keystore(secretKey(), PASSWORD, ""), "secret key where the private key is meant");
        }

        private String secretKey() throws GeneralSecurityException, IOException {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry("aes", new SecretKeySpec(new byte[16], "AES"), PASSWORD.toCharArray(), null);
            return stored(store);
        }
    }

    private static Object read(KeySource source) {
        MerchantKey key = MerchantKeyReader.read(TestKeys.PUBLIC_KEY_ID, source, TestKeys.JDK);
        return ((RSAKey) key.revealPrivateKey()).getModulus();
    }

    private static Object modulus(KeyPair pair) {
        return ((RSAKey) pair.getPublic()).getModulus();
    }

    private KeySource file(String name, byte[] content) throws IOException {
        return new KeySource.PemFile(
                Files.write(directory.resolve(name), content).toString());
    }

    private String keystore(String type, Object... entries) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance(type);
        store.load(null, null);
        for (int i = 0; i < entries.length; i += 2) {
            store.setKeyEntry(
                    (String) entries[i],
                    ((KeyPair) entries[i + 1]).getPrivate(),
                    PASSWORD.toCharArray(),
                    new Certificate[] {certificate()});
        }
        return stored(store);
    }

    private String stored(KeyStore store) throws GeneralSecurityException, IOException {
        Path file = directory.resolve("key.p12");
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, PASSWORD.toCharArray());
        }
        return file.toString();
    }

    private static Certificate certificate() throws GeneralSecurityException {
        return CertificateFactory.getInstance("X.509")
                .generateCertificate(
                        new ByteArrayInputStream(KeyTexts.certificate().getBytes(StandardCharsets.US_ASCII)));
    }

    private static void assertMessage(KeySource source, String expected) {
        assertThat(catchThrowable(() -> read(source)))
                .isInstanceOf(UnusableKeyException.class)
                .hasMessageContaining(expected)
                .hasMessageContaining("; ");
    }

    /** No eight characters of what was given in a row, but for words that everybody writes. */
    private static void assertRepeatsNothingOf(String text, String message) {
        String body = text.replaceAll("-----[A-Z ]+-----|Proc-Type: 4,ENCRYPTED|PRIVATE KEY", "\n");
        for (int i = 0; i + 8 <= body.length(); i++) {
            String piece = body.substring(i, i + 8);
            if (!piece.contains("\n")) {
                assertThat(message).doesNotContain(piece);
            }
        }
    }

    private static byte[] truncated(byte[] der) {
        return Arrays.copyOf(der, der.length - 100);
    }

    /** One bit of the private exponent or of a prime is wrong. */
    private static byte[] damaged(byte[] der) {
        byte[] copy = der.clone();
        copy[copy.length - 400] ^= 4;
        return copy;
    }
}
