package io.github.amazonpaygateway.itests.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.Merchant;
import io.github.amazonpaygateway.charge.CaptureCharge;
import io.github.amazonpaygateway.charge.Charge;
import io.github.amazonpaygateway.charge.ChargeState;
import io.github.amazonpaygateway.itests.simulator.SimulatorRemote;
import io.github.amazonpaygateway.notification.PaymentEvent.ChargeChanged;
import io.github.amazonpaygateway.refund.CreateRefund;
import io.github.amazonpaygateway.refund.RefundState;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What two simulators send to one path of a shop on a server, and what the shop learns when they send nothing. */
@ExtendWith(ArquillianExtension.class)
class SimulatorNotificationsIT {

    private static final Duration UNTIL_A_REFUND_IS_DONE = Duration.ofMinutes(1);

    @Inject
    AmazonPayGateway pay;

    @Inject
    @Merchant("uk")
    AmazonPayGateway uk;

    @Inject
    Purchases purchases;

    @Inject
    SeenEvents events;

    @Inject
    SimulatorRemote simulator;

    @Inject
    @ConfigProperty(name = "simulator.uk.url")
    URI simulatorOfUk;

    @Inject
    @ConfigProperty(name = "shop.url")
    URI shop;

    @BeforeEach
    void beginAnew() throws InterruptedException {
        ofUk().reset();
        events.forget();
    }

    @AfterEach
    void sendNothing() {
        simulator.sendNoNotifications();
        ofUk().sendNoNotifications();
    }

    @Test
    void theFirstSignatureIsReadInTheUsualSpelling() throws InterruptedException {
        simulator.sendNotifications(
                settings().add("signatureVersion", "1").add("copies", 3).build().toString());

        assertToldOnce(capturedWhenAuthorizedIsTold());
    }

    @Test
    void theSecondSignatureIsReadInTheOtherSpelling() throws InterruptedException {
        simulator.sendNotifications(settings()
                .add("signatureVersion", "2")
                .add("spelling", "SigningCertUrl")
                .add("copies", 3)
                .build()
                .toString());

        assertToldOnce(capturedWhenAuthorizedIsTold());
    }

    @Test
    void inTheWrongOrderTheLastStateIsToldLast() throws InterruptedException {
        simulator.sendNotifications(settings().add("reorder", true).build().toString());

        Charge charge = purchases.authorized();
        pay.charges().capture(charge.chargeId(), CaptureCharge.of(Purchases.PRICE));

        assertThat(statesOf(charge)).endsWith(ChargeState.CAPTURED).doesNotHaveDuplicates();
    }

    @Test
    void aSubscriptionIsConfirmed() throws InterruptedException {
        simulator.sendNotifications(settings().add("confirm", true).build().toString());

        for (int i = 0; i < 100 && simulator.confirmedSubscriptions() == 0; i++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        assertThat(simulator.confirmedSubscriptions()).isPositive();
    }

    @Test
    void anotherMerchantSendsToTheSamePath() throws InterruptedException {
        ofUk().sendNotifications(settings().build().toString());

        Charge charge = new Purchases(uk, ofUk()).authorized();

        ChargeChanged changed = events.charges().poll(20, TimeUnit.SECONDS);
        assertThat(changed).isNotNull();
        assertThat(changed.merchant()).isEqualTo("uk");
        assertThat(changed.charge().chargeId()).isEqualTo(charge.chargeId());
    }

    @Test
    void theEndOfARefundIsAskedForWhenNobodySends() throws InterruptedException {
        Charge charge = new Purchases(uk, ofUk()).captured();
        var refund = uk.refunds().create(CreateRefund.of(charge.chargeId(), Purchases.PRICE));
        assertThat(refund).isNotNull();
        ofUk().advance(UNTIL_A_REFUND_IS_DONE);

        var changed = events.refunds().poll(30, TimeUnit.SECONDS);

        assertThat(changed).isNotNull();
        assertThat(changed.merchant()).isEqualTo("uk");
        assertThat(changed.notificationId()).isEmpty();
        assertThat(changed.refund().status().state()).isEqualTo(RefundState.REFUNDED);
        assertThat(events.refunds().poll(7, TimeUnit.SECONDS)).isNull();
    }

    private Charge capturedWhenAuthorizedIsTold() throws InterruptedException {
        Charge charge = purchases.authorized();
        ChargeChanged first = events.charges().poll(20, TimeUnit.SECONDS);
        assertThat(first).isNotNull();
        assertThat(first.charge().status().state()).isEqualTo(ChargeState.AUTHORIZED);
        pay.charges().capture(charge.chargeId(), CaptureCharge.of(Purchases.PRICE));
        return charge;
    }

    private void assertToldOnce(Charge charge) throws InterruptedException {
        assertThat(statesOf(charge)).containsExactly(ChargeState.CAPTURED);
    }

    /** Those that are told until two seconds pass without another one. */
    private List<ChargeState> statesOf(Charge charge) throws InterruptedException {
        List<ChargeState> states = new ArrayList<>();
        long patience = 20;
        for (var event = events.charges().poll(patience, TimeUnit.SECONDS); event != null; ) {
            if (event.charge().chargeId().equals(charge.chargeId())) {
                states.add(event.charge().status().state());
            }
            event = events.charges().poll(2, TimeUnit.SECONDS);
        }
        return states;
    }

    private JsonObjectBuilder settings() {
        return Json.createObjectBuilder().add("url", shop.toString());
    }

    private SimulatorRemote ofUk() {
        return new SimulatorRemote(simulatorOfUk);
    }
}
