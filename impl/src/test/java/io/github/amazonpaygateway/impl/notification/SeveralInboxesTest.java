package io.github.amazonpaygateway.impl.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amazonpaygateway.impl.contract.LocalAmazonPay;
import io.github.amazonpaygateway.impl.contract.ShopContainer;
import io.github.amazonpaygateway.notification.ClaimedNotification;
import io.github.amazonpaygateway.notification.IncomingNotification;
import io.github.amazonpaygateway.notification.NotificationInbox;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Shops with more than one place for their notifications. */
class SeveralInboxesTest {

    private static final Duration A_DAY = Duration.ofDays(1);

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
    void stop() throws IOException {
        amazon.close();
    }

    @Test
    void twoPlainOnesStopTheStartAndAreNamed() {
        assertThatThrownBy(() -> new ShopContainer(settings, InboxChoice.class, One.class, Other.class))
                .hasStackTraceContaining("(" + One.class.getName() + ", " + Other.class.getName() + ")")
                .hasStackTraceContaining("Remove all but one, or make one an @Alternative with a @Priority");
    }

    @Test
    void theAlternativeIsTaken() {
        try (ShopContainer shop =
                new ShopContainer(settings, InboxChoice.class, One.class, Other.class, Better.class)) {
            assertThat(shop.bean(InboxChoice.class).inbox(A_DAY).parkedCount()).isEqualTo(Better.COUNT);
        }
    }

    @Test
    void aShopThatListensToNothingMayHaveSeveral() {
        settings.remove("amazonpay.notifications.path");
        settings.remove("amazonpay.notifications.topic-arns");
        try (ShopContainer shop = new ShopContainer(settings, InboxChoice.class, One.class, Other.class)) {
            assertThat(shop.gateway()).isNotNull();
        }
    }

    /** One of a shop. */
    @ApplicationScoped
    public static class One extends Empty {}

    /** Another one of it. */
    @ApplicationScoped
    public static class Other extends Empty {}

    /** The one that a shop prefers. */
    @Alternative
    @Priority(1)
    @ApplicationScoped
    public static class Better extends Empty {

        static final long COUNT = 7;

        @Override
        public long parkedCount() {
            return COUNT;
        }
    }

    private abstract static class Empty implements NotificationInbox {

        @Override
        public boolean store(IncomingNotification notification) {
            return true;
        }

        @Override
        public Optional<ClaimedNotification> claim(Instant now, Duration lease) {
            return Optional.empty();
        }

        @Override
        public void done(String messageId) {
            throw new IllegalStateException("nothing was claimed");
        }

        @Override
        public void failed(String messageId, int failures, Instant next) {
            throw new IllegalStateException("nothing was claimed");
        }

        @Override
        public void parked(String messageId, String reason) {
            throw new IllegalStateException("nothing was claimed");
        }

        @Override
        public long parkedCount() {
            return 0;
        }

        @Override
        public long releaseParked(Instant due) {
            return 0;
        }
    }
}
