package io.github.amazonpaygateway.itests.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.charge.ChargeState;
import io.github.amazonpaygateway.notification.ParkedNotifications;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is posted to a shop on a server. */
@ExtendWith(ArquillianExtension.class)
class NotificationsIT {

    @Inject
    Purchases purchases;

    @Inject
    SeenEvents events;

    @Inject
    ParkedNotifications parked;

    @Inject
    @ConfigProperty(name = "shop.url")
    URI shop;

    @Inject
    @ConfigProperty(name = "sender.key-store")
    String keyStore;

    @Inject
    @ConfigProperty(name = "sender.certificate")
    URI certificate;

    @Inject
    @ConfigProperty(name = "amazonpay.merchant-id")
    String merchantId;

    @Test
    void aSignedNotificationReachesTheObserverOnceWithTheChargeAsItIs() throws InterruptedException {
        var charge = purchases.captured();
        String message = new NotificationSender(Path.of(keyStore), certificate)
                .message("m-1", about(charge.chargeId().value()));

        assertThat(NotificationSender.post(shop, message)).isEqualTo(200);
        assertThat(NotificationSender.post(shop, message)).isEqualTo(200);

        var changed = events.charges().poll(20, TimeUnit.SECONDS);
        assertThat(changed).isNotNull();
        assertThat(changed.charge().chargeId()).isEqualTo(charge.chargeId());
        assertThat(changed.charge().status().state()).isEqualTo(ChargeState.CAPTURED);
        assertThat(events.charges().poll(1, TimeUnit.SECONDS)).isNull();
    }

    @Test
    void whatIsNotSignedIsRefused() {
        String message = new NotificationSender(Path.of(keyStore), certificate).message("m-2", about("S01-0-0-C0"));

        assertThat(NotificationSender.post(shop, message.replace("S01-0-0-C0", "S01-0-0-C1")))
                .isEqualTo(403);
        assertThat(NotificationSender.post(shop, "hello")).isEqualTo(400);
        assertThat(NotificationSender.post(shop, " ".repeat(600_000))).isEqualTo(400);
    }

    @Test
    void whatAnObserverRefusesIsParkedShownAndReleased() throws InterruptedException {
        events.breaksDown(true);
        String message = new NotificationSender(Path.of(keyStore), certificate).message("m-3", dispute("S01-0-0-B1"));
        assertThat(NotificationSender.post(shop, message)).isEqualTo(200);
        for (int i = 0; i < 100 && parked.count() == 0; i++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        // Payara writes numbers as texts
        assertThat(health()).contains("amazonpay-notifications").containsPattern("\"parked\"\\s*:\\s*\"?1\\b");
        assertThat(events.disputes()).doesNotContainKey("S01-0-0-B1");

        events.breaksDown(false);
        assertThat(parked.release()).isEqualTo(1);

        for (int i = 0; i < 100 && !events.disputes().containsKey("S01-0-0-B1"); i++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        assertThat(events.disputes()).containsEntry("S01-0-0-B1", 1);
        assertThat(parked.count()).isZero();
    }

    /** Whole, as an operator's tool asks for it. */
    private String health() {
        try {
            HttpResponse<String> answer = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .build()
                    .send(HttpRequest.newBuilder(shop.resolve("/health")).build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String dispute(String id) {
        return Json.createObjectBuilder()
                .add("MerchantID", merchantId)
                .add("ObjectType", "CHARGEBACK")
                .add("ObjectId", id)
                .build()
                .toString();
    }

    private String about(String chargeId) {
        return Json.createObjectBuilder()
                .add("MerchantID", merchantId)
                .add("ObjectType", "CHARGE")
                .add("ObjectId", chargeId)
                .add("NotificationType", "STATE_CHANGE")
                .add("NotificationId", "n-1")
                .build()
                .toString();
    }
}
