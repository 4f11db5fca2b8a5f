package io.github.amazonpaygateway.impl.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.charge.CaptureCharge;
import io.github.amazonpaygateway.charge.Charge;
import io.github.amazonpaygateway.charge.ChargeState;
import io.github.amazonpaygateway.checkout.CheckoutOutcome;
import io.github.amazonpaygateway.checkout.CheckoutSession;
import io.github.amazonpaygateway.checkout.CompleteCheckoutSession;
import io.github.amazonpaygateway.checkout.CreateCheckoutSession;
import io.github.amazonpaygateway.checkout.PaymentDetails;
import io.github.amazonpaygateway.checkout.UpdateCheckoutSession;
import io.github.amazonpaygateway.id.ChargeId;
import io.github.amazonpaygateway.impl.contract.LocalAmazonPay;
import io.github.amazonpaygateway.impl.contract.ShopContainer;
import io.github.amazonpaygateway.impl.stub.Behaviour;
import io.github.amazonpaygateway.impl.stub.Eventually;
import io.github.amazonpaygateway.impl.stub.StubServer;
import io.github.amazonpaygateway.money.Money;
import io.github.amazonpaygateway.notification.PaymentEvent.ChargeChanged;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A notification about a charge of the simulator, in a container as on a server. */
class NotificationContractTest {

    static final Money PRICE = Money.of("14.00", "USD");

    final TestSns sns = new TestSns(Instant.now());
    final ScheduledExecutorService threads = Executors.newScheduledThreadPool(3);

    LocalAmazonPay amazon;
    StubServer certificates;
    ShopContainer shop;

    @BeforeEach
    void start(@TempDir Path directory) throws IOException {
        amazon = new LocalAmazonPay();
        certificates = StubServer.plain(
                Behaviour.raw("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n", TestSns.pem(sns.certificate)));
        Map<String, String> settings = new HashMap<>(ShopContainer.impatient(amazon));
        settings.put("amazonpay.notifications.path", "/notifications");
        settings.put("amazonpay.notifications.topic-arns", TestSns.TOPIC);
        settings.put(
                "amazonpay.notifications.certificate-origins",
                certificates.uri("").toString());
        settings.put(
                "amazonpay.notifications.trust-certificates",
                sns.authorityPem(directory).toString());
        shop = new ShopContainer(
                settings, Notifications.class, InboxChoice.class, PaymentEvents.class, ChargeObserver.class);
        shop.bean(Notifications.class).start(threads, InstantSource.system());
    }

    @AfterEach
    void stop() throws IOException {
        shop.bean(Notifications.class).stop();
        threads.shutdownNow();
        shop.close();
        certificates.close();
        amazon.close();
    }

    @Test
    void leadsToOneEventWithTheChargeAsItIs() {
        ChargeId charge = authorizedCharge();
        shop.gateway().charges().capture(charge, CaptureCharge.of(PRICE));
        byte[] body = message(charge);

        assertThat(shop.bean(Notifications.class).receive(body).join()).isEqualTo(200);
        assertThat(shop.bean(Notifications.class).receive(body).join()).isEqualTo(200);

        var observer = shop.bean(ChargeObserver.class);
        Eventually.holds(() -> !observer.charges().isEmpty());
        ChargeChanged changed = observer.charges().get(0);
        Charge read = changed.charge();
        assertThat(changed.merchant()).isEmpty();
        assertThat(changed.notificationId()).contains("n-" + charge);
        assertThat(read.chargeId()).isEqualTo(charge);
        assertThat(read.status().state()).isEqualTo(ChargeState.CAPTURED);
        assertThat(observer.all()).hasSize(1);
        assertThat(certificates.requests()).hasSize(1);
        assertThat(shop.bean(Notifications.class).parked()).contains(0L);
    }

    private byte[] message(ChargeId charge) {
        Map<String, String> fields =
                sns.notification("m-1", TestSns.charge(LocalAmazonPay.MERCHANT_ID, charge.value()), Instant.now());
        fields.put(
                "SigningCertURL",
                certificates.uri("/SimpleNotificationService-1.pem").toString());
        return TestSns.body(fields);
    }

    private ChargeId authorizedCharge() {
        AmazonPayGateway pay = shop.gateway();
        PaymentDetails payment = PaymentDetails.authorize(PRICE);
        CheckoutSession session =
                pay.checkoutSessions().create(CreateCheckoutSession.express(URI.create("https://shop.example/review")));
        amazon.simulator.buyer().signIn(session.checkoutSessionId().value());
        pay.checkoutSessions()
                .update(
                        session.checkoutSessionId(),
                        UpdateCheckoutSession.of(payment, URI.create("https://shop.example/result")));
        amazon.simulator.buyer().approve(session.checkoutSessionId().value(), "1111");
        var outcome = pay.checkoutSessions().complete(session.checkoutSessionId(), CompleteCheckoutSession.of(PRICE));
        return Optional.of(outcome)
                .map(CheckoutOutcome.Completed.class::cast)
                .flatMap(completed -> completed.session().chargeId())
                .orElseThrow();
    }
}
