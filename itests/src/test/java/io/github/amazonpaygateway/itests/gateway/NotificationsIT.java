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
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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
        assertThat(NotificationSender.post(shop, "")).isEqualTo(400);
        assertThat(NotificationSender.post(shop, " ".repeat(600_000))).isEqualTo(400);
    }

    @Test
    void anyTypeOfContentIsReadAndNoneToo() throws InterruptedException {
        NotificationSender sender = new NotificationSender(Path.of(keyStore), certificate);
        List<Optional<String>> types = List.of(
                Optional.of("application/json"),
                Optional.of("application/x-www-form-urlencoded"),
                Optional.of("application/octet-stream"),
                Optional.of("nonsense"),
                Optional.empty());
        for (int i = 0; i < types.size(); i++) {
            HttpRequest.Builder request = HttpRequest.newBuilder(shop);
            types.get(i).ifPresent(type -> request.header("Content-Type", type));
            assertThat(NotificationSender.post(request, sender.message("m-t" + i, dispute("S01-0-0-T" + i))))
                    .as("%s", types.get(i))
                    .isEqualTo(200);
            awaitTold("S01-0-0-T" + i);
        }
    }

    @Test
    void itsCertificateIsFetchedByNoThreadOfARequest() throws InterruptedException {
        String message = new NotificationSender(Path.of(keyStore), certificate.resolve("/slow.pem"))
                .message("m-slow", dispute("S01-0-0-B9"));
        var status = CompletableFuture.supplyAsync(() -> NotificationSender.post(shop, message));

        List<String> fetching = List.of();
        for (int i = 0; i < 200 && fetching.isEmpty() && !status.isDone(); i++) {
            TimeUnit.MILLISECONDS.sleep(10);
            fetching = stackOfDownload();
        }

        assertThat(fetching)
                .isNotEmpty()
                .noneMatch(type -> type.startsWith("jakarta.servlet."))
                .noneMatch(type -> type.endsWith(".NotificationServlet") || type.endsWith(".AwaitedBody"));
        assertThat(status.join()).isEqualTo(200);
        awaitTold("S01-0-0-B9");
    }

    /** The classes on the stack of the thread that downloads something, if there is one. */
    private static List<String> stackOfDownload() {
        return Thread.getAllStackTraces().values().stream()
                .map(stack ->
                        Stream.of(stack).map(StackTraceElement::getClassName).toList())
                .filter(types -> types.contains("io.github.amazonpaygateway.impl.transport.Downloads"))
                .findAny()
                .orElse(List.of());
    }

    private void awaitTold(String dispute) throws InterruptedException {
        for (int i = 0; i < 200 && !events.disputes().containsKey(dispute); i++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        assertThat(events.disputes()).containsEntry(dispute, 1);
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

        awaitTold("S01-0-0-B1");
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
