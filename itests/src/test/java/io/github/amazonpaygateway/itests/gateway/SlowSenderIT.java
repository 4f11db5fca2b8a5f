package io.github.amazonpaygateway.itests.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever sends to the path of notifications and does not come to an end. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class SlowSenderIT {

    /** More than either server has threads for requests at first. */
    private static final int MANY = 300;

    private final URI path = URI.create("http://localhost:"
            + System.getProperty(System.getProperty("arquillian.launch") + ".port") + "/shop/amazonpay/notifications");

    @Test
    void maySendAgain() throws IOException {
        long start = System.nanoTime();
        try (SlowSender silent = new SlowSender(path, 100);
                SlowSender dripping = new SlowSender(path, 1_000)) {
            Thread drops = new Thread(dripping::drip);
            drops.start();

            assertThat(silent.status()).as("silent").isEqualTo(503);
            assertThat(dripping.status()).as("dripping").isEqualTo(503);

            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .isBetween(Duration.ofSeconds(9), Duration.ofSeconds(15));
        }
    }

    @Test
    void keepsNobodyWaiting() throws IOException {
        List<SlowSender> silent = new ArrayList<>();
        try {
            for (int i = 0; i < MANY; i++) {
                silent.add(new SlowSender(path, 100));
            }
            long start = System.nanoTime();

            assertThat(NotificationSender.post(path, "hello")).isEqualTo(400);

            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        } finally {
            for (SlowSender sender : silent) {
                sender.close();
            }
        }
    }

    @Test
    void isReadWhenTheRestComes() throws IOException, InterruptedException {
        try (SlowSender slow = new SlowSender(path, 2)) {
            Thread.sleep(1_000);
            slow.send("}");

            assertThat(slow.status()).as("read whole, and no message").isEqualTo(400);
        }
    }

    @Test
    void mayBreakOff() throws IOException {
        new SlowSender(path, 100).close();

        assertThat(NotificationSender.post(path, "hello")).isEqualTo(400);
    }
}
