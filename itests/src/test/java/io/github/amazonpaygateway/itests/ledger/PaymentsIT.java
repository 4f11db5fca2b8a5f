package io.github.amazonpaygateway.itests.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.Merchant;
import io.github.amazonpaygateway.checkout.CreateCheckoutSession;
import io.github.amazonpaygateway.checkout.PaymentDetails;
import io.github.amazonpaygateway.checkout.UpdateCheckoutSession;
import io.github.amazonpaygateway.id.ChargeId;
import io.github.amazonpaygateway.id.CheckoutSessionId;
import io.github.amazonpaygateway.itests.simulator.SimulatorRemote;
import io.github.amazonpaygateway.ledger.IntentId;
import io.github.amazonpaygateway.ledger.PaymentRequest;
import io.github.amazonpaygateway.ledger.PaymentResult;
import io.github.amazonpaygateway.ledger.PaymentResult.Done;
import io.github.amazonpaygateway.ledger.PaymentResult.NotSent;
import io.github.amazonpaygateway.ledger.PaymentResult.Pending;
import io.github.amazonpaygateway.ledger.PaymentResult.Unknown;
import io.github.amazonpaygateway.ledger.Payments;
import io.github.amazonpaygateway.ledger.Permit;
import io.github.amazonpaygateway.ledger.Refusal;
import io.github.amazonpaygateway.ledger.TimelineEntry;
import io.github.amazonpaygateway.money.Money;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Future;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The ledger of a shop on a server, with a simulator of its own that nobody else disturbs. */
@ExtendWith(ArquillianExtension.class)
class PaymentsIT {

    private static final Money PRICE = Money.of("14.00", "USD");

    @Inject
    @Merchant("books")
    Payments payments;

    @Inject
    Payments ofDefaultMerchant;

    @Inject
    @Merchant("books")
    AmazonPayGateway pay;

    @Inject
    Bookkeeper shop;

    @Inject
    @ConfigProperty(name = "simulator.books.url")
    URI url;

    final String order = "order-" + UUID.randomUUID();

    SimulatorRemote simulator;

    @BeforeEach
    void forgetEverything() {
        simulator = new SimulatorRemote(url);
        simulator.reset();
    }

    @Test
    void aPaymentGoesItsWayAndTellsItsStory() throws InterruptedException {
        ChargeId charge = charge(payments.checkout(intent("checkout"), approved(), PRICE));

        assertThat(payments.capture(intent("capture"), charge, PRICE)).isInstanceOf(Done.class);
        assertThat(payments.refund(intent("refund"), charge, Money.of("4.00", "USD")))
                .isInstanceOf(Pending.class);
        simulator.advance(Duration.ofMinutes(1));

        assertThat(ended(intent("refund"))).isInstanceOf(Done.class);
        assertThat(simulator.sums("USD").getString("captured")).isEqualTo("14.00");
        assertThat(simulator.sums("USD").getString("refunded")).isEqualTo("4.00");
        assertThat(payments.timeline(order).stream().map(TimelineEntry::happening))
                .contains("RECORDED", "ACCEPTED", "STARTED");
        assertThat(ofDefaultMerchant.timeline(order)).isEmpty();
    }

    @Test
    void aLostAnswerIsFoundOutByTheJanitorAndTold() throws InterruptedException {
        CheckoutSessionId session = approved();
        simulator.spoil("{\"operation\":\"completeCheckoutSession\",\"when\":\"after\",\"drop\":true}");

        assertThat(payments.checkout(intent("checkout"), session, PRICE)).isInstanceOf(Unknown.class);

        assertThat(ended(intent("checkout"))).isInstanceOf(Done.class);
        assertThat(simulator.chargeIds()).hasSize(1);
        assertThat(shop.heardOf(order)).extracting(Object::getClass).contains(Done.class);
    }

    @Test
    void whatWasSentStaysInTheBooksWhenTheShopFails() {
        CheckoutSessionId session = approved();

        assertThatThrownBy(() -> shop.payAndFail(intent("checkout"), session, PRICE))
                .hasMessageContaining("the shop failed");

        assertThat(payments.status(intent("checkout"))).get().isInstanceOf(Done.class);
    }

    @Test
    void theSameIntentFromManyThreadsChargesOnceAndTellsAllTheSame() throws Exception {
        CheckoutSessionId session = approved();
        List<Future<PaymentResult>> asked = new ArrayList<>();
        for (int thread = 0; thread < 16; thread++) {
            asked.add(shop.threads().submit(() -> payments.checkout(intent("checkout"), session, PRICE)));
        }

        List<PaymentResult> told = new ArrayList<>();
        for (Future<PaymentResult> answer : asked) {
            told.add(answer.get());
        }

        assertThat(told).hasOnlyElementsOfType(Done.class);
        assertThat(told.stream().distinct()).hasSize(1);
        assertThat(simulator.chargeIds()).hasSize(1);
        assertThat(simulator.seen("completeCheckoutSession")).hasSize(1);
    }

    @Test
    void anotherAmountThanTheSessionsIsNotSent() {
        PaymentResult result = payments.checkout(intent("checkout"), approved(), Money.of("13.00", "USD"));

        assertThat(result).isInstanceOfSatisfying(NotSent.class, refused -> assertThat(refused.why())
                .isEqualTo(Refusal.SESSION_DIFFERS));
        assertThat(simulator.seen("completeCheckoutSession")).isEmpty();
    }

    @Test
    void aMerchantMayAskBeforeClicking() {
        ChargeId charge = charge(payments.checkout(intent("checkout"), approved(), PRICE));

        assertThat(payments.may(PaymentRequest.cancel(charge, "out of stock"))).isInstanceOf(Permit.Allowed.class);
        assertThat(payments.may(PaymentRequest.refund(charge, PRICE)))
                .isInstanceOfSatisfying(Permit.Refused.class, refused -> assertThat(refused.why())
                        .isEqualTo(Refusal.NOT_CAPTURED));
    }

    private IntentId intent(String what) {
        return IntentId.of(order + "/" + what);
    }

    private static ChargeId charge(PaymentResult result) {
        assertThat(result).isInstanceOf(Done.class);
        return ((Done) result).payment().charge().orElseThrow();
    }

    /** What became of it, as soon as the janitor knows. */
    private PaymentResult ended(IntentId intent) throws InterruptedException {
        Instant patience = Instant.now().plusSeconds(30);
        PaymentResult result = payments.status(intent).orElseThrow();
        while ((result instanceof Pending || result instanceof Unknown)
                && Instant.now().isBefore(patience)) {
            Thread.sleep(200);
            result = payments.status(intent).orElseThrow();
        }
        return result;
    }

    private CheckoutSessionId approved() {
        CheckoutSessionId session = pay.checkoutSessions()
                .create(CreateCheckoutSession.express(URI.create("https://shop.example/review")))
                .checkoutSessionId();
        pay.checkoutSessions()
                .update(
                        session,
                        UpdateCheckoutSession.of(
                                PaymentDetails.authorize(PRICE), URI.create("https://shop.example/result")));
        simulator.buyerApproves(session.value());
        return session;
    }
}
