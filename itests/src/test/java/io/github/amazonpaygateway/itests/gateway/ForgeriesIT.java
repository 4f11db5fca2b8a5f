package io.github.amazonpaygateway.itests.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.SoftAssertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One of each kind of forgery, posted to a server. All others are tried against the parts that judge them. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ForgeriesIT {

    private final URI shop = URI.create(
            "http://localhost:" + System.getProperty(System.getProperty("arquillian.launch") + ".port") + "/shop/");
    private final URI path = shop.resolve("amazonpay/notifications");
    private final String prefix = "S01-" + UUID.randomUUID() + "-B";
    private final SoftAssertions softly = new SoftAssertions();

    private JsonObject how;
    private URI certificate;
    private NotificationSender sender;
    private ServerSocket trap;
    private int count;

    @BeforeEach
    void start() throws IOException {
        how = seen();
        certificate = URI.create(how.getString("certificate"));
        sender = sender("sns", "/sns.pem");
        trap = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    @AfterEach
    void close() throws IOException {
        trap.close();
    }

    @Test
    void noneIsAcceptedAndNobodyElseIsCalled() throws Exception {
        String address = certificate.getHost() + ":" + certificate.getPort();
        String trapped = "http://localhost:" + trap.getLocalPort();
        refusedFrom("https://sns.eu-west-1.amazonaws.com.evil.example/sns.pem");
        refusedFrom("http://user@" + address + "/sns.pem");
        refusedFrom(trapped + "/sns.pem");
        refusedFrom("http://" + address + "@localhost:" + trap.getLocalPort() + "/sns.pem");
        refusedFrom("http://127.0.0.1:" + certificate.getPort() + "/sns.pem");
        refusedFrom(certificate + "#x");
        refusedFrom("file:///etc/sns.pem");
        refusedFrom(certificate.resolve("/moved.pem").toString());
        refused("by another chain", sender("other", "/other.pem").message(id(), dispute()));
        refused("expired", sender("expired", "/expired.pem").message(id(), dispute()));
        refused("of another key", sender("other", "/sns.pem").message(id(), dispute()));
        refused("version 2 said to be 1", changed("SignatureVersion", "1"));
        refused("with a text that was not signed", changed("Message", dispute()));
        refused("with an id that was not signed", changed("MessageId", id()));
        refused("with a field of another type", changed("Subject", "Hello"));
        refused("of a foreign topic", signed("TopicArn", "arn:aws:sns:eu-west-1:999999999999:A1MERCHANT"));
        refused("of a foreign merchant", signed("Message", dispute().replace(how.getString("merchantId"), "A1OTHER")));
        refused(
                "too old",
                signed("Timestamp", Instant.now().minus(Duration.ofDays(2)).toString()));
        refused("to confirm inside", confirmation("http://169.254.169.254/?Action=ConfirmSubscription&Token=t"));
        refused("to confirm at the trap", confirmation(trapped + "/?Action=ConfirmSubscription&Token=t"));
        softly.assertAll();

        TimeUnit.SECONDS.sleep(1);
        assertThat(seen().getInt("told")).isZero();
        trap.setSoTimeout(1);
        assertThatThrownBy(trap::accept).as("nobody called the trap").isInstanceOf(SocketTimeoutException.class);
    }

    @Test
    void aReplayIsAnsweredAndToldOnce() throws Exception {
        String message = sender.message(id(), dispute());
        for (int i = 0; i < 3; i++) {
            assertThat(NotificationSender.post(path, message)).isEqualTo(200);
            for (int wait = 0; wait < 100 && seen().getInt("told") == 0; wait++) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }

        TimeUnit.SECONDS.sleep(1);
        assertThat(seen().getInt("told")).isEqualTo(1);
        assertThat(seen().getInt("twice")).isZero();
    }

    private void refusedFrom(String address) {
        refused("with its certificate at " + address, signed("SigningCertURL", address));
    }

    private void refused(String what, String message) {
        softly.assertThat(NotificationSender.post(path, message)).as(what).isEqualTo(403);
    }

    private String signed(String name, String value) {
        Map<String, String> fields = sender.fields(id(), dispute());
        fields.put(name, value);
        return NotificationSender.json(sender.signed(fields));
    }

    private String changed(String name, String value) {
        Map<String, String> fields = sender.signed(sender.fields(id(), dispute()));
        fields.put(name, value);
        return NotificationSender.json(fields);
    }

    private String confirmation(String address) {
        Map<String, String> fields = sender.fields(id(), "You have chosen to subscribe");
        fields.put("Type", "SubscriptionConfirmation");
        fields.put("Token", "t");
        fields.put("SubscribeURL", address);
        return NotificationSender.json(sender.signed(fields));
    }

    private String id() {
        return prefix + "-m" + ++count;
    }

    private String dispute() {
        return Json.createObjectBuilder()
                .add("MerchantID", how.getString("merchantId"))
                .add("ObjectType", "CHARGEBACK")
                .add("ObjectId", prefix + ++count)
                .build()
                .toString();
    }

    private NotificationSender sender(String alias, String file) {
        return new NotificationSender(Path.of(how.getString("keyStore")), alias, certificate.resolve(file));
    }

    private JsonObject seen() throws IOException {
        try (var answer = shop.resolve("seen-disputes?prefix=" + prefix).toURL().openStream();
                var reader = Json.createReader(answer)) {
            return reader.readObject();
        }
    }
}
