package io.github.amazonpaygateway.impl.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.amazonpaygateway.impl.stub.Behaviour;
import io.github.amazonpaygateway.impl.stub.StubServer;
import io.github.amazonpaygateway.impl.transport.Downloads;
import io.github.amazonpaygateway.impl.transport.HttpEngineSettings;
import io.github.amazonpaygateway.impl.transport.ProxyServer;
import io.github.amazonpaygateway.impl.transport.TlsSettings;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * What somebody may post who is not SNS. Wherever it is possible the message is signed with the true key, so that nothing
 * but the one fault can be what it is refused for. Whatever is called goes through a proxy that is a trap.
 */
@TestInstance(Lifecycle.PER_CLASS)
class ForgedMessagesTest {

    static final String HOST = "https://sns.eu-west-1.amazonaws.com";
    static final Instant NOW = TestSns.NOW;
    static final KeyPair OTHER_KEYS = TestSns.newKeys(2048);

    final StubServer trap;
    final Downloads downloads;
    final TestDesk shop;
    final TestSns sns;

    ForgedMessagesTest() throws IOException {
        trap = StubServer.plain(Behaviour.textAndClose("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"));
        Duration time = Duration.ofSeconds(5);
        downloads = new Downloads(new HttpEngineSettings(
                time, time, time, time, time, time, 4, Optional.of(ProxyServer.at(trap.uri(""))), TlsSettings.JDK));
        shop = new TestDesk(downloads::get);
        sns = shop.sns;
    }

    @AfterAll
    void close() throws IOException {
        downloads.close();
        trap.close();
    }

    @Test
    void theModelOfAllForgeriesIsAccepted() {
        assertThat(new TestDesk().post(genuine("genuine"))).isEqualTo(200);
    }

    @TestFactory
    Stream<DynamicTest> addresses() {
        return Stream.of(
                        "http://sns.eu-west-1.amazonaws.com/SimpleNotificationService-0123abcd.pem",
                        "https://sns.eu-west-1.amazonaws.com.evil.example/x.pem",
                        "https://sns.eu-west-1.amazonaws.com.cn.evil.example/x.pem",
                        "https://sns.eu-west-1.amazonaws.com.br/x.pem",
                        "https://evil.example/sns.eu-west-1.amazonaws.com/x.pem",
                        "https://evil.example/x.pem?host=sns.eu-west-1.amazonaws.com",
                        "https://evil.example#@sns.eu-west-1.amazonaws.com/x.pem",
                        "https://sns.eu-west-1.amazonaws.com@evil.example/x.pem",
                        "https://sns.eu-west-1.amazonaws.com:443@evil.example/x.pem",
                        "https://user@sns.eu-west-1.amazonaws.com/x.pem",
                        "https://user:word@sns.eu-west-1.amazonaws.com/x.pem",
                        "https://@sns.eu-west-1.amazonaws.com/x.pem",
                        "https://sns.eu-west-1.amazonaws.com:8443/x.pem",
                        "https://sns.eu-west-1.amazonaws.com:80/x.pem",
                        "https://sns.eu-west-1.amazonaws.com:/x.pem",
                        "https://sns.eu-west-1.amazonaws.com:0443/x.pem",
                        "https://sns.eu-west-1.amazonaws.com/x.pem#y",
                        "https://sns.eu-west-1.amazonaws.com/x.pem?y=1",
                        "https://sns.eu-west-1.amazonaws.com/x.pem?",
                        "https://127.0.0.1/x.pem",
                        "https://[::1]/x.pem",
                        "https://2130706433/x.pem",
                        "https://0x7f.1/x.pem",
                        "https://169.254.169.254/latest/x.pem",
                        "https://localhost/x.pem",
                        "https://sns.eu-west-1.amazonaws.c\u043em/x.pem",
                        "https://sns.eu-west-1.xn--mazonaws-2fg.com/x.pem",
                        "https://sns.eu-west-1\u3002amazonaws.com/x.pem",
                        "https://sns.s3-eu-west-1.amazonaws.com/x.pem",
                        "https://sns.s3.amazonaws.com/x.pem",
                        "https://sns.eu-west-1.s3.amazonaws.com/x.pem",
                        "https://s3.amazonaws.com/sns.eu-west-1.amazonaws.com/x.pem",
                        "https://sns.execute-api.amazonaws.com/x.pem",
                        "https://evilsns.eu-west-1.amazonaws.com/x.pem",
                        "https://sns-eu-west-1.amazonaws.com/x.pem",
                        "https://sqs.eu-west-1.amazonaws.com/x.pem",
                        "https://sns.us-iso-east-1.amazonaws.com/x.pem",
                        "https://sns.eu-west-1.c2s.ic.gov/x.pem",
                        "https://sns.us-isob-east-1.c2s.ic.gov/x.pem",
                        "https://sns.us-iso-east-1.evil.ic.gov/x.pem",
                        "https://sns.us-iso-east-1.c2s.ic.gov.evil.example/x.pem",
                        "https://sns.us-isob-east-1.sc2s.sgov.gov.evil.example/x.pem",
                        "https://sns.us-isob-east-1.evilsc2s.sgov.gov/x.pem",
                        "https://sns.eu-isoe-west-1.adc-e.uk/x.pem",
                        "https://sns.eu-isoe-west-1.cloud-adc-e.uk/x.pem",
                        "https://sns.us-isof-south-1.hci.ic.gov/x.pem",
                        "https://sns.eusc-de-east-1.amazonaws.com/x.pem",
                        "https://sns.eu-west-1.amazonaws.eu/x.pem",
                        "https://sns.eusc-de-east-1.amazonaws.eu.evil.example/x.pem",
                        "https://sns.eusc-de-east-1.s3.amazonaws.eu/x.pem",
                        "https://sns.s3-eusc-de-east-1.amazonaws.eu/x.pem",
                        "https://sns.eusc-s3-east-1.amazonaws.eu/x.pem",
                        "https://sns.cn-north-1.amazonaws.com/x.pem",
                        "https://sns.eu-west-1.amazonaws.com.cn/x.pem",
                        "https://sns.eu-west-1.amazonaws.com./x.pem",
                        "https://sns..amazonaws.com/x.pem",
                        "https://sns.eu-west-1.amazonaws.com\\@evil.example/x.pem",
                        "https://evil.example\\.sns.eu-west-1.amazonaws.com/x.pem",
                        "https://sns.eu-west-1.amazonaws.com%2eevil.example/x.pem",
                        "https://sns.eu-west-1.amazonaws.com/x.pem/../y.txt",
                        "https://sns.eu-west-1.amazonaws.com/../x.pem",
                        "https://sns.eu-west-1.amazonaws.com/x.crt",
                        "https://sns.eu-west-1.amazonaws.com/",
                        "https://sns.eu-west-1.amazonaws.com//evil.example/x.pem",
                        "https://sns.eu-west-1.amazonaws.com/x.pem%00",
                        "https://sns.eu-west-1.amazonaws.com/?Action=X&y=.pem",
                        " https://sns.eu-west-1.amazonaws.com/x.pem",
                        "https://sns.eu-west-1.amazonaws.com/x.pem\n",
                        "https:// sns.eu-west-1.amazonaws.com/x.pem",
                        "//sns.eu-west-1.amazonaws.com/x.pem",
                        "https:///x.pem",
                        "https:sns.eu-west-1.amazonaws.com/x.pem",
                        "file:///etc/ssl/x.pem",
                        "ftp://sns.eu-west-1.amazonaws.com/x.pem",
                        "jar:https://sns.eu-west-1.amazonaws.com/x.jar!/x.pem",
                        "data:text/plain,x.pem",
                        "",
                        HOST + "/" + "x".repeat(3_000) + ".pem")
                .map(address ->
                        refused(403, "certificate at " + address, fields -> fields.put("SigningCertURL", address)));
    }

    @TestFactory
    Stream<DynamicTest> certificates() throws NoSuchAlgorithmException {
        Instant yesterday = NOW.minus(Duration.ofDays(1));
        String sender = "sns.amazonaws.com";
        KeyPairGenerator curves = KeyPairGenerator.getInstance("EC");
        KeyPair short1024 = TestSns.newKeys(1024);
        X509Certificate byOther = TestSns.certificate(sender, sender, false, OTHER_KEYS, OTHER_KEYS, yesterday);
        return Stream.of(
                certificate(403, "expired", sns.leaf(sender, NOW.minus(Duration.ofDays(11)))),
                certificate(403, "not yet valid", sns.leaf(sender, NOW.plusSeconds(60))),
                certificate(403, "of another name", sns.leaf("www.shop.example", yesterday)),
                certificate(403, "of a name with more behind", sns.leaf("sns.amazonaws.com.evil.example", yesterday)),
                certificate(403, "of any name", sns.leaf("*.amazonaws.com", yesterday)),
                certificate(403, "of another region", sns.leaf("sns-signing.af-south-1.amazonaws.com", yesterday)),
                certificate(403, "of the authority", sns.authority),
                certificate(403, "by an authority of the same name", byOther),
                certificate(
                        503,
                        "by an unknown authority",
                        TestSns.certificateBy("Somebody", sender, OTHER_KEYS, OTHER_KEYS, yesterday)),
                certificate(403, "by itself", TestSns.certificateBy(sender, sender, OTHER_KEYS, OTHER_KEYS, yesterday)),
                certificate(403, "with a short key", sns.leafOf(short1024, sender, yesterday)),
                certificate(403, "with a curve", sns.leafOf(curves.generateKeyPair(), sender, yesterday)),
                file(403, "a page", "<html>Not here</html>".getBytes(StandardCharsets.US_ASCII)),
                file(403, "nothing", new byte[0]),
                file(403, "half of one", Base64.getEncoder().encode(new byte[1000])),
                file(403, "a good one, but huge", huge()),
                file(
                        403,
                        "many",
                        TestSns.pem(
                                Stream.generate(() -> sns.certificate).limit(9).toArray(X509Certificate[]::new))),
                refused(
                        503,
                        "a certificate that cannot be had, as the proxy does not let us",
                        fields -> fields.put("SigningCertURL", HOST + "/missing.pem")));
    }

    @TestFactory
    Stream<DynamicTest> signatures() {
        return Stream.of(
                altered(403, "another text", "Message", TestDesk.dispute("A1MERCHANT") + " "),
                altered(403, "another id", "MessageId", "other"),
                altered(403, "another time", "Timestamp", NOW.minusSeconds(1).toString()),
                altered(403, "a subject", "Subject", "Hello"),
                altered(403, "an empty subject", "Subject", ""),
                altered(
                        403,
                        "another type",
                        "Type",
                        "SubscriptionConfirmation",
                        "Token",
                        "t",
                        "SubscribeURL",
                        confirm()),
                altered(403, "another topic", "TopicArn", TestSns.TOPIC.replace("A1MERCHANT", "A1OTHER")),
                altered(403, "the topic in capitals", "TopicArn", TestSns.TOPIC.toUpperCase(Locale.ROOT)),
                altered(403, "another version", "SignatureVersion", "2"),
                altered(403, "no signature", "Signature", ""),
                altered(
                        403,
                        "a signature of zeros",
                        "Signature",
                        Base64.getEncoder().encodeToString(new byte[256])),
                altered(403, "text and id swapped", "Message", "m", "MessageId", "x"),
                changed(
                        403,
                        "a bit of the signature",
                        fields -> fields.put("Signature", flipped(fields.get("Signature")))),
                changed(403, "no subject any more", fields -> {
                    fields.put("Subject", "Hello");
                    TestSns.signed(fields);
                    fields.remove("Subject");
                }),
                changed(403, "version 2 said to be 1", fields -> {
                    fields.put("SignatureVersion", "2");
                    TestSns.signed(fields);
                    fields.put("SignatureVersion", "1");
                }),
                changed(403, "another key", fields -> TestSns.signed(fields, OTHER_KEYS)),
                changed(400, "a subject swallowed by the id, under which it would be new", fields -> {
                    fields.put("Subject", "Hello");
                    TestSns.signed(fields);
                    fields.remove("Subject");
                    fields.put("MessageId", fields.get("MessageId") + "\nSubject\nHello");
                }),
                changed(400, "half a character for a question mark", fields -> {
                    fields.put("Message", "why?");
                    TestSns.signed(fields);
                    fields.put("Message", "why\ud800");
                }));
    }

    @TestFactory
    Stream<DynamicTest> signedButNotForUs() {
        return Stream.of(
                resigned(403, "a foreign topic", "TopicArn", "arn:aws:sns:eu-west-1:999999999999:A1MERCHANT"),
                resigned(403, "a merchant of somebody else", "Message", TestDesk.dispute("A1OTHER")),
                resigned(
                        403,
                        "too old",
                        "Timestamp",
                        NOW.minus(Duration.ofHours(25)).toString()),
                resigned(
                        503,
                        "from the future: our clock is wrong",
                        "Timestamp",
                        NOW.plusSeconds(1_000).toString()),
                resigned(400, "a control character in the topic", "TopicArn", TestSns.TOPIC + "\r"),
                resigned(400, "an id that is none", "MessageId", "../1"),
                resigned(400, "an endless id", "MessageId", "1".repeat(101)),
                resigned(400, "an unknown version", "SignatureVersion", "3"),
                resigned(400, "an unknown type", "Type", "notification"));
    }

    @TestFactory
    Stream<DynamicTest> confirmations() {
        return Stream.of(
                        "http://localhost:8080/?Action=ConfirmSubscription",
                        "https://169.254.169.254/?Action=ConfirmSubscription",
                        "https://sns.eu-west-1.amazonaws.com.evil.example/?Action=ConfirmSubscription",
                        HOST + "/?Action=DeleteTopic",
                        HOST + "/?Action=ConfirmSubscriptionX",
                        HOST + "/",
                        HOST + "/x?Action=ConfirmSubscription",
                        HOST + "/?Action=ConfirmSubscription#x")
                .map(address -> dynamicTest(
                        "confirm at " + address,
                        () -> assertRefused(403, sns.confirmation("c-" + address.hashCode(), address, NOW))));
    }

    @TestFactory
    Stream<DynamicTest> malformed() {
        String json = TestSns.json(genuine("malformed"));
        return Stream.of(
                        "",
                        " ",
                        "hello",
                        "null",
                        "[]",
                        "{}",
                        "\"text\"",
                        "Type=Notification&MessageId=1",
                        json.substring(0, json.length() - 1),
                        json + "{}",
                        json + "x",
                        json.substring(0, json.length() - 1) + ",\"TopicArn\":\"other\"}",
                        json.substring(0, json.length() - 1) + ",\"SigningCertUrl\":\"" + HOST + "/y.pem\"}",
                        json.replace("\"SignatureVersion\":\"1\"", "\"SignatureVersion\":1"),
                        json.replaceAll("\"MessageId\":\"[^\"]*\"", "\"MessageId\":{\"a\":1}"),
                        json.replaceAll("\"Timestamp\":\"[^\"]*\"", "\"Timestamp\":\"yesterday\""),
                        json.replaceAll("\"Signature\":\"[^\"]*\"", "\"Signature\":\"%%%\""),
                        json.replaceAll(",\"Signature\":\"[^\"]*\"", ""),
                        json.replaceAll(",\"SigningCertURL\":\"[^\"]*\"", ""),
                        "[".repeat(200_000),
                        "{\"a\":".repeat(100_000))
                .map(body -> dynamicTest(
                        "body " + body.substring(0, Math.min(body.length(), 60)),
                        () -> assertRefused(400, body.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void bytesThatAreNoUtf8() {
        assertRefused(400, TestSns.json(genuine("utf-16")).getBytes(StandardCharsets.UTF_16));
        assertRefused(400, new byte[] {'{', '"', (byte) 0xc3, '"', ':', '1', '}'});
        assertRefused(400, new byte[] {(byte) 0xc0, (byte) 0xaf});
    }

    @Test
    void aCertificateThatMovedIsNotFollowed() throws IOException {
        assertAnswerToTheFetchGives(403, "302 Found\r\nLocation: " + trap.uri("/x.pem"));
    }

    @Test
    void aCertificateThatIsNotThereIsForged() throws IOException {
        assertAnswerToTheFetchGives(403, "404 Not Found");
    }

    @Test
    void aServerOfCertificatesInTroubleIsNotTheSendersFault() throws IOException {
        assertAnswerToTheFetchGives(503, "500 Internal Server Error");
        assertAnswerToTheFetchGives(503, "429 Too Many Requests");
    }

    private void assertAnswerToTheFetchGives(int status, String head) throws IOException {
        try (StubServer server =
                        StubServer.plain(Behaviour.textAndClose("HTTP/1.1 " + head + "\r\nContent-Length: 0\r\n\r\n"));
                Downloads direct = direct()) {
            TestDesk other = new TestDesk(address -> direct.get(server.uri("/x.pem")));
            Map<String, String> fields = genuine("fetched");
            fields.put("SigningCertURL", HOST + "/fetched.pem");

            assertThat(other.post(fields)).isEqualTo(status);
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void aCertificateThatCannotBeHadIsOurTrouble() {
        TestDesk other = new TestDesk();
        Map<String, String> fields = genuine("away");
        fields.put("SigningCertURL", HOST + "/away.pem");

        assertThat(other.post(fields)).isEqualTo(503);
    }

    private static Downloads direct() {
        Duration time = Duration.ofSeconds(5);
        return new Downloads(
                new HttpEngineSettings(time, time, time, time, time, time, 4, Optional.empty(), TlsSettings.JDK));
    }

    private Map<String, String> genuine(String id) {
        return sns.notification(id, TestDesk.dispute(TestDesk.MERCHANT_ID), NOW);
    }

    private static String confirm() {
        return HOST + "/?Action=ConfirmSubscription&Token=t";
    }

    private DynamicTest altered(int status, String what, String... namesAndValues) {
        return changed(status, what, fields -> put(fields, namesAndValues));
    }

    private DynamicTest resigned(int status, String what, String... namesAndValues) {
        return changed(status, what, fields -> {
            put(fields, namesAndValues);
            TestSns.signed(fields);
        });
    }

    private static void put(Map<String, String> fields, String... namesAndValues) {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put(namesAndValues[i], namesAndValues[i + 1]);
        }
    }

    private DynamicTest changed(int status, String what, Consumer<Map<String, String>> change) {
        return refused(status, what, change);
    }

    private DynamicTest certificate(int status, String what, X509Certificate certificate) {
        return file(status, what, TestSns.pem(certificate));
    }

    private DynamicTest file(int status, String what, byte[] file) {
        String address = HOST + "/c" + Integer.toHexString(what.hashCode()) + ".pem";
        shop.certificates.put(URI.create(address), file);
        return refused(status, "certificate: " + what, fields -> fields.put("SigningCertURL", address));
    }

    private byte[] huge() {
        byte[] pem = TestSns.pem(sns.certificate);
        byte[] huge = new byte[70_000];
        Arrays.fill(huge, (byte) '\n');
        System.arraycopy(pem, 0, huge, 0, pem.length);
        return huge;
    }

    private DynamicTest refused(int status, String what, Consumer<Map<String, String>> change) {
        return dynamicTest(what, () -> {
            Map<String, String> fields = new LinkedHashMap<>(genuine("f-" + Integer.toHexString(what.hashCode())));
            change.accept(fields);
            assertRefused(status, fields);
        });
    }

    private void assertRefused(int status, Map<String, String> fields) {
        // as text, since a JSON writer would refuse half a character
        assertRefused(status, TestSns.json(fields).replace("\ud800", "\\ud800").getBytes(StandardCharsets.UTF_8));
    }

    private void assertRefused(int status, byte[] body) {
        assertThat(shop.desk.receive(body).join()).isEqualTo(status);

        shop.worker.drain();
        assertThat(shop.events).isEmpty();
        assertThat(shop.asked).allMatch(address -> address.toString().startsWith(HOST + "/"));
        assertThat(trap.requests())
                .allMatch(request -> request.requestLine().equals("CONNECT sns.eu-west-1.amazonaws.com:443 HTTP/1.1"));
    }

    private static String flipped(String base64) {
        byte[] bytes = Base64.getDecoder().decode(base64);
        bytes[100] ^= 1;
        return Base64.getEncoder().encodeToString(bytes);
    }
}
