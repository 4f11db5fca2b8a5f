package io.github.amazonpaygateway.impl.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amazonpaygateway.impl.contract.LocalAmazonPay;
import io.github.amazonpaygateway.impl.contract.ShopContainer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a shop hears of its notifications when it starts. */
class NotificationStartTest {

    final Map<String, String> settings = new HashMap<>();

    LocalAmazonPay amazon;

    @BeforeEach
    void listen() throws IOException {
        amazon = new LocalAmazonPay();
        settings.putAll(ShopContainer.impatient(amazon));
        settings.put("amazonpay.notifications.path", "/notifications");
        settings.put("amazonpay.notifications.topic-arns", TestSns.TOPIC);
    }

    @AfterEach
    void stop() {
        amazon.close();
    }

    @Test
    void withoutADurableInboxThereIsAWarning() {
        Heard heard = new Heard();
        Logger log = Logger.getLogger(InboxChoice.class.getName());
        log.addHandler(heard);
        try (ShopContainer shop = new ShopContainer(settings, InboxChoice.class)) {
            assertThat(shop.bean(InboxChoice.class).inbox(Duration.ofDays(1))).isInstanceOf(MemoryInbox.class);
        } finally {
            log.removeHandler(heard);
        }

        assertThat(heard.records).singleElement().satisfies(line -> {
            assertThat(line.getLevel()).isEqualTo(Level.WARNING);
            assertThat(line.getMessage()).contains("are kept in memory", "are lost when the server stops");
        });
    }

    @Test
    void aLiveShopDoesNotStartWithCertificatesOfTests() {
        live();
        settings.put("amazonpay.notifications.certificate-origins", "https://localhost:8443");

        assertDoesNotStart("amazonpay.notifications.certificate-origins");
    }

    @Test
    void aLiveShopDoesNotStartWithAuthoritiesOfTests(@TempDir Path directory) throws IOException {
        live();
        settings.put(
                "amazonpay.notifications.trust-certificates",
                new TestSns(TestSns.NOW).authorityPem(directory).toString());

        assertDoesNotStart("amazonpay.notifications.trust-certificates");
    }

    @Test
    void aLiveShopStartsWithout() {
        live();
        try (ShopContainer shop = new ShopContainer(settings, InboxChoice.class)) {
            assertThat(shop.gateway()).isNotNull();
        }
    }

    /** A second merchant, who is live; the first one stays in the sandbox. */
    private void live() {
        Map.copyOf(settings).forEach((name, value) -> {
            if (!name.startsWith("amazonpay.notifications.")) {
                settings.put(name.replace("amazonpay.", "amazonpay.live."), value);
            }
        });
        settings.put("amazonpay.live.public-key-id", LocalAmazonPay.LIVE_PUBLIC_KEY_ID);
    }

    private void assertDoesNotStart(String setting) {
        assertThatThrownBy(() -> new ShopContainer(settings, InboxChoice.class).close())
                .hasStackTraceContaining(setting + ": is for tests, and a merchant here is LIVE; remove it");
    }

    /** Keeps what is logged. */
    private static final class Heard extends Handler {

        final List<LogRecord> records = new ArrayList<>();

        @Override
        public void publish(LogRecord line) {
            records.add(line);
        }

        @Override
        public void flush() {
            // nothing is kept back
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
