package io.github.amazonpaygateway.impl.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.github.amazonpaygateway.charge.CaptureCharge;
import io.github.amazonpaygateway.charge.Charge;
import io.github.amazonpaygateway.charge.ChargeState;
import io.github.amazonpaygateway.charge.CreateCharge;
import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.impl.contract.LocalAmazonPay;
import io.github.amazonpaygateway.impl.contract.Purchase;
import io.github.amazonpaygateway.impl.contract.ShopContainer;
import io.github.amazonpaygateway.impl.stub.Eventually;
import io.github.amazonpaygateway.money.Money;
import io.github.amazonpaygateway.notification.PaymentEvent.ChargeChanged;
import io.github.amazonpaygateway.simulator.notification.Notification;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Our endpoint and the simulator's sender, which share no code. */
class SimulatorSenderTest {

    static final Pattern CHARGE = Pattern.compile("S01-[0-9]+-[0-9]+-C[0-9]+");
    static final Money PRICE = Money.of("14.00", "USD");

    final ScheduledExecutorService threads = Executors.newScheduledThreadPool(5);

    LocalAmazonPay amazon;
    HttpServer endpoint;
    ShopContainer shop;

    @BeforeEach
    void start(@TempDir Path directory) throws IOException {
        amazon = new LocalAmazonPay();
        Map<String, String> settings = new HashMap<>(ShopContainer.impatient(amazon));
        settings.put("amazonpay.notifications.path", "/notifications");
        settings.put("amazonpay.notifications.topic-arns", "arn:aws:sns:us-east-1:000000000000:AmazonPaySimulator");
        settings.put(
                "amazonpay.notifications.certificate-origins", amazon.endpoint().toString());
        settings.put(
                "amazonpay.notifications.trust-certificates",
                Files.writeString(
                                directory.resolve("ca.pem"),
                                amazon.simulator.notifications().keys().authorityPem())
                        .toString());
        shop = new ShopContainer(
                settings, Notifications.class, InboxChoice.class, PaymentEvents.class, ChargeObserver.class);
        shop.bean(Notifications.class).start(threads, InstantSource.system());
        endpoint = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        endpoint.setExecutor(threads);
        endpoint.createContext("/", exchange -> {
            byte[] body = exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(
                    shop.bean(Notifications.class).receive(body).join(), -1);
            exchange.close();
        });
        endpoint.start();
    }

    @AfterEach
    void stop() {
        amazon.simulator.close();
        endpoint.stop(0);
        shop.bean(Notifications.class).stop();
        threads.shutdownNow();
        shop.close();
        amazon.close();
    }

    @ParameterizedTest
    @CsvSource({"1, SigningCertURL", "1, SigningCertUrl", "2, SigningCertURL", "2, SigningCertUrl"})
    void everySignatureInEverySpellingIsReadAndCopiesAreDropped(String version, String spelling) {
        send(Json.createObjectBuilder()
                .add("signatureVersion", version)
                .add("spelling", spelling)
                .add("copies", 3));

        Charge charge = Purchase.authorized(shop.gateway(), amazon);
        Eventually.holds(() -> states().contains(ChargeState.AUTHORIZED));
        shop.gateway().charges().capture(charge.chargeId(), CaptureCharge.of(PRICE));
        Eventually.holds(this::isAllDelivered);
        Eventually.holds(() -> states().contains(ChargeState.CAPTURED));

        assertThat(states()).containsExactly(ChargeState.AUTHORIZED, ChargeState.CAPTURED);
        assertThat(shop.bean(Notifications.class).count()).isZero();
    }

    @Test
    void whatComesInTheWrongOrderIsToldOnceAsItIs() {
        ChargePermissionId permission = Purchase.permission(shop.gateway(), amazon);
        send(Json.createObjectBuilder().add("reorder", true));

        shop.gateway().charges().create(CreateCharge.of(permission, PRICE).capturingNow());
        Eventually.holds(() -> delivered() > 1 && reads() >= delivered());
        // reading and telling are one turn: whoever gets the next one comes after the last of them
        shop.bean(PaymentEvents.class).telling().tell(chargeOf(permission), Optional::empty);

        assertThat(states()).containsExactly(ChargeState.CAPTURED);
    }

    @Test
    void aSubscriptionIsConfirmed() {
        send(Json.createObjectBuilder().add("confirm", true));

        Eventually.holds(() -> amazon.simulator.notifications().toJson().getInt("confirmed") == 1);
    }

    private void send(JsonObjectBuilder settings) {
        amazon.simulator.notify(
                settings.add("url", "http://localhost:" + endpoint.getAddress().getPort() + "/")
                        .build());
    }

    private String chargeOf(ChargePermissionId permission) {
        return amazon.simulator.notifications().all().stream()
                .map(Notification::envelope)
                .map(envelope -> CHARGE.matcher(envelope))
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing was sent of " + permission));
    }

    private long delivered() {
        return amazon.simulator.notifications().all().stream()
                .filter(notification -> notification.fate() == Notification.Fate.DELIVERED)
                .count();
    }

    /** Each message leads to one. */
    private long reads() {
        return amazon.simulator.journal().entries().stream()
                .filter(entry -> entry.operation().equals("getCharge"))
                .count();
    }

    private boolean isAllDelivered() {
        return amazon.simulator.notifications().all().stream()
                .allMatch(notification -> notification.fate() == Notification.Fate.DELIVERED);
    }

    private List<ChargeState> states() {
        return shop.bean(ChargeObserver.class).charges().stream()
                .map(ChargeChanged::charge)
                .map(charge -> charge.status().state())
                .toList();
    }
}
