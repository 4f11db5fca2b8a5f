package io.github.amazonpaygateway.impl.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NotificationSettingsTest {

    static final String TOPIC = "arn:aws:sns:eu-west-1:123456789012:A1B2C3D4E5F6G7";
    static final String GERMAN = "arn:aws-cn:sns:cn-north-1:123456789012:A1-b_2";

    @Test
    void areOffUnlessAskedFor() {
        NotificationConfiguration off = Shop.minimal().read().notifications();

        assertThat(off.path()).isEmpty();
        assertThat(off.topicArns()).isEmpty();
        assertThat(off.certificateOrigins()).isEmpty();
        assertThat(off.trustCertificates()).isEmpty();
        assertThat(off.maxAge()).isEqualTo(Duration.ofDays(1));
        assertThat(off.maxAttempts()).isEqualTo(10);
        assertThat(off.http().deadline()).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void askForWhatIsPendingUnlessToldNotTo() {
        PollSchedule schedule = Shop.minimal()
                .set("amazonpay.polling.pauses", "PT10S , PT1M")
                .set("amazonpay.polling.limit", "PT1H")
                .read()
                .notifications()
                .poll()
                .orElseThrow();

        assertThat(schedule)
                .isEqualTo(
                        new PollSchedule(List.of(Duration.ofSeconds(10), Duration.ofMinutes(1)), Duration.ofHours(1)));
        assertThat(Shop.minimal()
                        .set("amazonpay.polling.enabled", "false")
                        .read()
                        .notifications()
                        .poll())
                .isEmpty();
        assertThat(Shop.minimal().read().notifications().poll()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"enabled, perhaps", "pauses, 'PT1M,later'", "pauses, 'PT1M,,PT2M'", "pauses, PT0S", "limit, -PT1S"})
    void refuseAScheduleThatIsNone(String setting, String value) {
        assertThat(problems(on().set("amazonpay.polling." + setting, value)))
                .singleElement()
                .asString()
                .startsWith("amazonpay.polling." + setting + ": ");
    }

    @Test
    void takeAnyNumberOfTopics() {
        assertThat(on().set("amazonpay.notifications.topic-arns", TOPIC + " , " + GERMAN + ",")
                        .read()
                        .notifications()
                        .topicArns())
                .containsExactlyInAnyOrder(TOPIC, GERMAN);
    }

    @Test
    void needATopic() {
        assertThat(problems(on().without("amazonpay.notifications.topic-arns")))
                .singleElement()
                .asString()
                .startsWith("amazonpay.notifications.topic-arns: is missing;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"notifications", "/", "/a/", "/a/*", "/*", "/a?b", "/a b", "https://shop.example/a"})
    void refuseAPathThatIsNone(String path) {
        assertThat(problems(on().set("amazonpay.notifications.path", path)))
                .singleElement()
                .asString()
                .startsWith("amazonpay.notifications.path: ");
    }

    @ParameterizedTest
    @CsvSource({
        "notifications.topic-arns, arn:aws:sqs:eu-west-1:123456789012:A1",
        "notifications.topic-arns, *",
        "notifications.max-age, a day",
        "notifications.max-attempts, 0",
        "notifications.max-attempts, many",
        "notifications.certificate-origins, https://localhost:8443/path",
        "notifications.certificate-origins, localhost",
        "notifications.trust-certificates, /nowhere/ca.pem"
    })
    void refuseWhatIsWrong(String name, String value) {
        assertThat(problems(on().set("amazonpay." + name, value)))
                .singleElement()
                .asString()
                .startsWith("amazonpay." + name + ": ")
                .contains("; ");
    }

    @Test
    void takeASimulatorInTheSandbox() {
        NotificationConfiguration simulated = on().set(
                        "amazonpay.notifications.certificate-origins", "https://localhost:8443,http://sim.example:81/")
                .read()
                .notifications();

        assertThat(simulated.certificateOrigins())
                .containsExactlyInAnyOrder(URI.create("https://localhost:8443"), URI.create("http://sim.example:81"));
    }

    @Test
    void refuseASimulatorAsSoonAsOneMerchantIsLive() {
        Shop shop = on().identity("amazonpay.uk.")
                .set("amazonpay.uk.public-key-id", "LIVE-AHEXAMPLEPUBLICKEYID0000")
                .set("amazonpay.notifications.certificate-origins", "https://localhost:8443")
                .set("amazonpay.notifications.trust-certificates", certificates());

        assertThat(problems(shop))
                .hasSize(2)
                .allMatch(problem -> problem.contains("is for tests, and a merchant here is LIVE; remove it"));
    }

    private static String certificates() {
        return Path.of("src/test/resources/signing/certificate.pem").toString();
    }

    private static Shop on() {
        return Shop.minimal()
                .set("amazonpay.notifications.path", "/amazonpay/notifications")
                .set("amazonpay.notifications.topic-arns", TOPIC);
    }

    private static List<String> problems(Shop shop) {
        return catchThrowableOfType(ConfigurationException.class, shop::read).problems();
    }
}
