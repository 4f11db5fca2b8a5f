package io.github.amazonpaygateway.impl.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.messagemanager.sns.SnsMessageManager;
import software.amazon.awssdk.regions.Region;

/** The SDK of AWS and we agree on what SNS signed: {@code -Dverdicts.seed=} replays, {@code -Dverdicts=} says how many. */
class OtherVerifierTest {

    private static final int SIGNED = Integer.getInteger("verdicts", 2_000);
    private static final int VARIANTS = 5;
    private static final long SEED = Long.getLong("verdicts.seed", System.nanoTime() % 1_000_000_000L);

    final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    final TestSns sns = new TestSns(now);
    final TestDesk shop = new TestDesk(sns, new TestClock(now), address -> new byte[0]);
    final Random random = new Random(SEED);

    @Test
    void bothGiveTheSameVerdict() {
        System.out.printf("verdicts beside the SDK of AWS: -Dverdicts=%d -Dverdicts.seed=%d%n", SIGNED, SEED);
        int accepted = 0;
        try (SnsMessageManager other = SnsMessageManager.builder()
                .region(Region.EU_WEST_1)
                .httpClient(new Certificates(TestSns.pem(sns.certificate)))
                .build()) {
            for (int i = 0; i < SIGNED; i++) {
                Map<String, String> signed = signed(i);
                for (int variant = 0; variant < VARIANTS; variant++) {
                    Map<String, String> fields = changed(signed, variant);
                    String json = TestSns.json(fields);
                    boolean isAccepted = verdict(json);
                    assertThat(isAccepted)
                            .as("replay by -Dverdicts.seed=%d, message %s", SEED, json)
                            .isEqualTo(verdict(other, json));
                    // of which the other one knows nothing
                    String spelled = TestSns.json(spelledByAmazonPay(fields));
                    assertThat(verdict(spelled))
                            .as("replay by -Dverdicts.seed=%d, message %s", SEED, spelled)
                            .isEqualTo(isAccepted);
                    accepted += isAccepted ? 1 : 0;
                }
            }
        }
        assertThat(accepted).as("seed %d", SEED).isBetween(SIGNED, SIGNED * VARIANTS / 2);
    }

    private static Map<String, String> spelledByAmazonPay(Map<String, String> fields) {
        Map<String, String> spelled = new LinkedHashMap<>(fields);
        spelled.put("SigningCertUrl", spelled.remove("SigningCertURL"));
        return spelled;
    }

    private boolean verdict(String json) {
        return shop.desk.receive(json.getBytes(StandardCharsets.UTF_8)).join() == 200;
    }

    private static boolean verdict(SnsMessageManager other, String json) {
        try {
            other.parseMessage(json);
            return true;
        } catch (SdkClientException refused) {
            return false;
        }
    }

    private Map<String, String> signed(int number) {
        Map<String, String> fields =
                random.nextInt(5) == 0 ? confirmation(number) : sns.notification("m-" + number, text(), time());
        if (random.nextInt(3) == 0 && fields.get("Type").equals("Notification")) {
            fields.put("Subject", "Subject " + number + " ü");
        }
        fields.put("SignatureVersion", random.nextBoolean() ? "1" : "2");
        return TestSns.signed(fields);
    }

    /** Of the beginning of a subscription or of its end. */
    private Map<String, String> confirmation(int number) {
        Map<String, String> fields = sns.confirmation(
                "m-" + number,
                "https://sns.eu-west-1.amazonaws.com/?Action=ConfirmSubscription&Token=" + number,
                time());
        if (random.nextBoolean()) {
            fields.put("Type", "UnsubscribeConfirmation");
        }
        return fields;
    }

    /** The first is left alone. */
    private Map<String, String> changed(Map<String, String> signed, int variant) {
        Map<String, String> fields = new LinkedHashMap<>(signed);
        switch (variant) {
            case 0 -> fields.put("Unsigned", text());
            case 1 -> fields.put("Message", flipped(fields.get("Message")));
            case 2 ->
                fields.put("SignatureVersion", fields.get("SignatureVersion").equals("1") ? "2" : "1");
            case 3 -> fields.put("Signature", flippedBit(fields.get("Signature")));
            default -> changeAField(fields);
        }
        return fields;
    }

    private void changeAField(Map<String, String> fields) {
        switch (random.nextInt(6)) {
            case 0 -> fields.put("MessageId", fields.get("MessageId") + "0");
            case 1 ->
                fields.put(
                        "Timestamp",
                        Instant.parse(fields.get("Timestamp")).plusMillis(1).toString());
            case 2 -> fields.put("TopicArn", fields.get("TopicArn") + "0");
            case 3 -> fields.put("Subject", "another");
            case 4 -> fields.remove("Subject");
            default -> fields.put("SigningCertURL", fields.get("SigningCertURL").replace("eu-west-1", "us-east-1.x"));
        }
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(200);
        for (int i = 0; i < length; i++) {
            int character = random.nextInt(4) == 0 ? random.nextInt(0x11000) : random.nextInt(0x80);
            text.appendCodePoint(Character.isDefined(character) && !isHalf(character) ? character : '\n');
        }
        return text.toString();
    }

    private static boolean isHalf(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }

    private String flipped(String text) {
        return text.isEmpty() ? "x" : text.substring(1) + (text.charAt(0) == 'x' ? "y" : "x");
    }

    private String flippedBit(String base64) {
        byte[] bytes = Base64.getDecoder().decode(base64);
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** With milliseconds, as SNS writes it. */
    private Instant time() {
        return now.minusMillis(1 + random.nextInt(3_600_000) / 1_000 * 1_000 + 1 + random.nextInt(998));
    }

    /** Gives the SDK its certificate. */
    private record Certificates(byte[] pem) implements SdkHttpClient {

        @Override
        public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
            return new ExecutableHttpRequest() {
                @Override
                public HttpExecuteResponse call() {
                    return HttpExecuteResponse.builder()
                            .response(SdkHttpResponse.builder().statusCode(200).build())
                            .responseBody(AbortableInputStream.create(new ByteArrayInputStream(pem)))
                            .build();
                }

                @Override
                public void abort() {
                    // it is done already
                }
            };
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
