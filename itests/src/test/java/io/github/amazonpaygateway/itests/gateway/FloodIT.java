package io.github.amazonpaygateway.itests.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A flood of messages from outside of the server; {@code -Dflood.seconds=30} makes it as long as it is promised to be
 * borne. They are of disputes, for which nothing is read at Amazon.
 */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class FloodIT {

    private static final int PER_SECOND = 2_000;
    private static final int SECONDS = Integer.getInteger("flood.seconds", 3);

    /** On a machine that does other things too, or is still compiling what it runs, a short flood says nothing about time. */
    private static final int LONG_ENOUGH_TO_JUDGE = 30;

    private final String server = System.getProperty("arquillian.launch");
    private final URI shop = URI.create("http://localhost:" + System.getProperty(server + ".port") + "/shop/");
    private final URI path = shop.resolve("amazonpay/notifications");

    @Test
    void everyMessageIsStoredOnceAndAnsweredAtOnce() throws Exception {
        String id = "S01-" + UUID.randomUUID();
        List<String> warmUp = messages(id + "-W", PER_SECOND * Math.max(1, SECONDS / 2));
        List<String> messages = messages(id + "-B", PER_SECOND * SECONDS);
        awaitCertificate(warmUp.get(0));
        Flood.of(warmUp, PER_SECOND / 2, path);
        awaitTold(id + "-W", warmUp.size());

        Flood flood = Flood.of(messages, PER_SECOND, path);

        assertThat(flood.statuses()).containsOnly(200);
        awaitTold(id + "-B", messages.size());
        assertThat(seen(id + "-B").getInt("twice")).isZero();
        System.out.printf(
                "Flood on %s: %d messages, %d a second: median %.1f ms, 99%% within %.1f ms, longest %.1f ms; load %.1f%n",
                server,
                messages.size(),
                PER_SECOND,
                flood.millis(0.5),
                flood.millis(0.99),
                flood.millis(1),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        if (SECONDS >= LONG_ENOUGH_TO_JUDGE) {
            assertThat(flood.millis(0.99)).as("99% of the answers, in ms").isLessThan(200);
        }
    }

    /** A server that has just started may need longer for it than a message is left open. */
    private void awaitCertificate(String message) {
        int status = 503;
        for (int i = 0; i < 10 && status == 503; i++) {
            status = NotificationSender.post(path, message);
        }
        assertThat(status).isEqualTo(200);
    }

    private List<String> messages(String prefix, int count) throws IOException {
        JsonObject how = seen(prefix);
        NotificationSender sender =
                new NotificationSender(Path.of(how.getString("keyStore")), URI.create(how.getString("certificate")));
        return IntStream.range(0, count)
                .parallel()
                .mapToObj(i -> sender.message(prefix + i, dispute(how.getString("merchantId"), prefix + i)))
                .toList();
    }

    private static String dispute(String merchantId, String id) {
        return Json.createObjectBuilder()
                .add("MerchantID", merchantId)
                .add("ObjectType", "CHARGEBACK")
                .add("ObjectId", id)
                .build()
                .toString();
    }

    private void awaitTold(String prefix, int count) throws IOException, InterruptedException {
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (seen(prefix).getInt("told") < count && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(200);
        }
        assertThat(seen(prefix).getInt("told")).isEqualTo(count);
    }

    private JsonObject seen(String prefix) throws IOException {
        try (var answer = shop.resolve("seen-disputes?prefix=" + prefix).toURL().openStream();
                var reader = Json.createReader(answer)) {
            return reader.readObject();
        }
    }
}
