package io.github.amazonpaygateway.impl.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.charge.CancelCharge;
import io.github.amazonpaygateway.charge.CaptureCharge;
import io.github.amazonpaygateway.charge.Charge;
import io.github.amazonpaygateway.charge.ChargeOutcome;
import io.github.amazonpaygateway.charge.ChargeState;
import io.github.amazonpaygateway.charge.CreateCharge;
import io.github.amazonpaygateway.checkout.CheckoutOutcome;
import io.github.amazonpaygateway.checkout.CheckoutSession;
import io.github.amazonpaygateway.checkout.CheckoutSessionState;
import io.github.amazonpaygateway.checkout.CompleteCheckoutSession;
import io.github.amazonpaygateway.checkout.CreateCheckoutSession;
import io.github.amazonpaygateway.checkout.PaymentDetails;
import io.github.amazonpaygateway.checkout.UpdateCheckoutSession;
import io.github.amazonpaygateway.failure.ReasonCode;
import io.github.amazonpaygateway.failure.RequestRejectedException;
import io.github.amazonpaygateway.id.ChargeId;
import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.id.CheckoutSessionId;
import io.github.amazonpaygateway.idempotency.IdempotencyKey;
import io.github.amazonpaygateway.money.Money;
import io.github.amazonpaygateway.permission.ChargePermissionState;
import io.github.amazonpaygateway.permission.CloseChargePermission;
import io.github.amazonpaygateway.permission.MerchantMetadata;
import io.github.amazonpaygateway.permission.UpdateChargePermission;
import io.github.amazonpaygateway.refund.CreateRefund;
import io.github.amazonpaygateway.refund.RefundOutcome;
import io.github.amazonpaygateway.refund.RefundState;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The gateway as a shop gets it, against the simulator. */
@TestInstance(Lifecycle.PER_CLASS)
class PaymentLifeTest implements AgainstSimulator {

    static final URI REVIEW = URI.create("https://shop.example/review");
    static final URI RESULT = URI.create("https://shop.example/result");
    static final Money PRICE = Money.of("14.00", "USD");

    LocalAmazonPay amazon;
    ShopContainer shop;
    AmazonPayGateway pay;

    @BeforeAll
    void start() throws IOException {
        amazon = new LocalAmazonPay();
        shop = new ShopContainer(ShopContainer.impatient(amazon));
        pay = shop.gateway();
    }

    @Override
    public LocalAmazonPay amazon() {
        return amazon;
    }

    @AfterAll
    void stop() {
        shop.close();
        amazon.close();
    }

    @Test
    @Proves({
        "createCheckoutSession",
        "updateCheckoutSession",
        "completeCheckoutSession",
        "captureCharge",
        "getCharge",
        "createRefund",
        "getRefund"
    })
    void aBuyerPaysTheShopCapturesAndRefunds() {
        CheckoutSession done = paid(PaymentDetails.authorize(PRICE));
        ChargeId charge = done.chargeId().orElseThrow();

        ChargeOutcome captured = pay.charges().capture(charge, CaptureCharge.of(PRICE));
        RefundOutcome refund = pay.refunds().create(CreateRefund.of(charge, Money.of("4.00", "USD")));
        amazon.simulator.clock().advance(Duration.ofSeconds(31));

        assertThat(accepted(captured).status().state()).isEqualTo(ChargeState.CAPTURED);
        assertThat(accepted(captured).captured()).isEqualTo(PRICE);
        assertThat(refund).isInstanceOfSatisfying(RefundOutcome.Accepted.class, accepted -> assertThat(
                        pay.refunds().get(accepted.refund().refundId()).status().state())
                .isEqualTo(RefundState.REFUNDED));
        assertThat(pay.charges().get(charge).refunded()).isEqualTo(Money.of("4.00", "USD"));
    }

    @Test
    @Proves("cancelCharge")
    void anAuthorizedChargeIsCanceledWithABodyInTheDelete() {
        ChargeId charge = paid(PaymentDetails.authorize(PRICE)).chargeId().orElseThrow();

        Charge canceled = pay.charges().cancel(charge, CancelCharge.because("sold out"));

        assertThat(canceled.status().state()).isEqualTo(ChargeState.CANCELED);
        assertThat(canceled.status().reasonDescription()).contains("sold out");
    }

    @Test
    @Proves({"getChargePermission", "updateChargePermission", "closeChargePermission", "createCharge"})
    void aPermissionIsReadUpdatedChargedAndClosed() {
        ChargePermissionId permission = paid(PaymentDetails.authorize(PRICE)
                        .withTotalOrderAmount(Money.of("50.00", "USD")))
                .chargePermissionId()
                .orElseThrow();

        pay.chargePermissions()
                .update(permission, UpdateChargePermission.of(MerchantMetadata.ofReference("Bestellung Größe 日本")));
        ChargeOutcome second = pay.charges()
                .create(CreateCharge.of(permission, Money.of("10.00", "USD")).capturingNow());

        assertThat(accepted(second).status().state()).isEqualTo(ChargeState.CAPTURED);
        assertThat(pay.chargePermissions()
                        .get(permission)
                        .merchantMetadata()
                        .orElseThrow()
                        .merchantReferenceId())
                .contains("Bestellung Größe 日本");
        assertThat(pay.chargePermissions()
                        .close(permission, CloseChargePermission.because("done").cancelingPendingCharges())
                        .status()
                        .state())
                .isEqualTo(ChargePermissionState.CLOSED);
    }

    @Test
    void aDeclinedCheckoutIsAnAnswer() {
        CheckoutSessionId session = ready(PaymentDetails.authorize(PRICE));
        amazon.simulator.buyer().decline(session.value());

        assertThat(pay.checkoutSessions().complete(session, CompleteCheckoutSession.of(PRICE)))
                .isInstanceOfSatisfying(CheckoutOutcome.Canceled.class, canceled -> assertThat(canceled.isDeclined())
                        .isTrue());
    }

    @Test
    void completingAgainGivesTheCompletedSession() {
        CheckoutSessionId session = ready(PaymentDetails.authorize(PRICE));
        amazon.simulator.buyer().approve(session.value(), "1111");
        pay.checkoutSessions().complete(session, CompleteCheckoutSession.of(PRICE));

        assertThat(pay.checkoutSessions().complete(session, CompleteCheckoutSession.of(PRICE)))
                .isInstanceOf(CheckoutOutcome.Completed.class);
    }

    @Test
    void aRefusalIsTheStoredAnswerOfItsKeySoTheNextAttemptNeedsAnotherOne() {
        CheckoutSessionId session = ready(PaymentDetails.authorize(PRICE));
        CompleteCheckoutSession tooEarly = CompleteCheckoutSession.of(PRICE);
        assertThatThrownBy(() -> pay.checkoutSessions().complete(session, tooEarly))
                .isInstanceOf(RequestRejectedException.class);
        amazon.simulator.buyer().approve(session.value(), "1111");

        assertThatThrownBy(() -> pay.checkoutSessions().complete(session, tooEarly))
                .isInstanceOf(RequestRejectedException.class);
        assertThat(pay.checkoutSessions().complete(session, tooEarly.withKey(IdempotencyKey.random())))
                .isInstanceOf(CheckoutOutcome.Completed.class);
    }

    @Test
    void anotherAmountIsRefused() {
        CheckoutSessionId session = ready(PaymentDetails.authorize(PRICE));
        amazon.simulator.buyer().approve(session.value(), "1111");

        assertThatThrownBy(() ->
                        pay.checkoutSessions().complete(session, CompleteCheckoutSession.of(Money.of("13.00", "USD"))))
                .isInstanceOfSatisfying(RequestRejectedException.class, rejected -> {
                    assertThat(rejected.reasonCode()).contains(ReasonCode.AMOUNT_MISMATCH);
                    assertThat(rejected.requestId()).isPresent();
                });
    }

    @Test
    void repeatingARequestChargesOnce() {
        ChargePermissionId permission = paid(PaymentDetails.authorize(PRICE)
                        .withTotalOrderAmount(Money.of("50.00", "USD")))
                .chargePermissionId()
                .orElseThrow();
        CreateCharge request = CreateCharge.of(permission, Money.of("10.00", "USD"));

        Charge first = accepted(pay.charges().create(request));
        Charge again = accepted(pay.charges().create(request));

        assertThat(again.chargeId()).isEqualTo(first.chargeId());
    }

    @Test
    void whatAmazonWouldRefuseIsNotSentNorSigned() {
        int sent = amazon.simulator.journal().entries().size();
        Money euros = Money.of("14.00", "EUR");
        CreateCharge charge = CreateCharge.of(ChargePermissionId.of("S01-5105180-3221187"), euros);
        CreateCheckoutSession session = CreateCheckoutSession.processOrder(RESULT, PaymentDetails.authorize(euros));

        assertThatIllegalArgumentException().isThrownBy(() -> pay.charges().create(charge));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pay.checkoutSessions().create(session));
        assertThatIllegalArgumentException().isThrownBy(() -> pay.button().sign(session));
        assertThat(pay.async(gateway -> gateway.charges().create(charge)))
                .failsWithin(Duration.ofSeconds(20))
                .withThrowableThat()
                .havingCause()
                .isInstanceOf(IllegalArgumentException.class)
                .withMessageStartingWith("chargeAmount is in EUR, but an account of region NA takes USD");
        assertThat(amazon.simulator.journal().entries()).hasSize(sent);
    }

    private CheckoutSession paid(PaymentDetails payment) {
        CheckoutSessionId session = ready(payment);
        amazon.simulator.buyer().approve(session.value(), "1111");
        CheckoutOutcome outcome = pay.checkoutSessions().complete(session, complete(payment));
        assertThat(outcome).isInstanceOf(CheckoutOutcome.Completed.class);
        return ((CheckoutOutcome.Completed) outcome).session();
    }

    private static CompleteCheckoutSession complete(PaymentDetails payment) {
        CompleteCheckoutSession request = CompleteCheckoutSession.of(PRICE);
        return payment.totalOrderAmount().map(request::withTotalOrderAmount).orElse(request);
    }

    private CheckoutSessionId ready(PaymentDetails payment) {
        CheckoutSession session = pay.checkoutSessions().create(CreateCheckoutSession.express(REVIEW));
        assertThat(session.status().state()).isEqualTo(CheckoutSessionState.OPEN);
        amazon.simulator.buyer().signIn(session.checkoutSessionId().value());
        CheckoutSession updated =
                pay.checkoutSessions().update(session.checkoutSessionId(), UpdateCheckoutSession.of(payment, RESULT));
        assertThat(updated.amazonPayRedirectUrl()).isPresent();
        return session.checkoutSessionId();
    }

    private static Charge accepted(ChargeOutcome outcome) {
        assertThat(outcome).isInstanceOf(ChargeOutcome.Accepted.class);
        return ((ChargeOutcome.Accepted) outcome).charge();
    }
}
