package io.github.amazonpaygateway.impl.contract;

import static io.github.amazonpaygateway.impl.contract.PaymentLifeTest.PRICE;
import static io.github.amazonpaygateway.impl.contract.PaymentLifeTest.RESULT;
import static io.github.amazonpaygateway.impl.contract.PaymentLifeTest.REVIEW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.call.CallOptions;
import io.github.amazonpaygateway.charge.CancelCharge;
import io.github.amazonpaygateway.charge.CaptureCharge;
import io.github.amazonpaygateway.charge.ChargeOutcome;
import io.github.amazonpaygateway.charge.ChargeState;
import io.github.amazonpaygateway.charge.CreateCharge;
import io.github.amazonpaygateway.checkout.CheckoutOutcome;
import io.github.amazonpaygateway.checkout.CheckoutSession;
import io.github.amazonpaygateway.checkout.CheckoutSessionState;
import io.github.amazonpaygateway.checkout.CompleteCheckoutSession;
import io.github.amazonpaygateway.checkout.CreateCheckoutSession;
import io.github.amazonpaygateway.checkout.PaymentDetails;
import io.github.amazonpaygateway.checkout.PaymentIntent;
import io.github.amazonpaygateway.checkout.UpdateCheckoutSession;
import io.github.amazonpaygateway.delivery.CreateDeliveryTracker;
import io.github.amazonpaygateway.failure.OutcomeUnknownException;
import io.github.amazonpaygateway.failure.ReasonCode;
import io.github.amazonpaygateway.failure.RequestRejectedException;
import io.github.amazonpaygateway.id.ChargeId;
import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.id.CheckoutSessionId;
import io.github.amazonpaygateway.money.Money;
import io.github.amazonpaygateway.permission.ChargePermission;
import io.github.amazonpaygateway.permission.ChargePermissionState;
import io.github.amazonpaygateway.permission.ChargePermissionType;
import io.github.amazonpaygateway.permission.CloseChargePermission;
import io.github.amazonpaygateway.permission.MerchantMetadata;
import io.github.amazonpaygateway.permission.UpdateChargePermission;
import io.github.amazonpaygateway.refund.CreateRefund;
import io.github.amazonpaygateway.refund.RefundOutcome;
import io.github.amazonpaygateway.refund.RefundState;
import io.github.amazonpaygateway.simulator.journal.JournalEntry;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** A merchant of URL version v1 beside one of v2 in the same shop, against the simulator. */
@TestInstance(Lifecycle.PER_CLASS)
class VersionOnePaymentTest {

    LocalAmazonPay amazon;
    ShopContainer shop;
    AmazonPayGateway pay;

    @BeforeAll
    void start() throws IOException {
        amazon = new LocalAmazonPay();
        shop = new ShopContainer(ShopContainer.withOldMerchant(amazon));
        pay = shop.gateway("old");
    }

    @AfterAll
    void stop() {
        shop.close();
        amazon.close();
    }

    @Test
    void aBuyerPaysTheShopCapturesAndRefunds() {
        ChargeId charge = paid(PaymentDetails.authorize(PRICE)).chargeId().orElseThrow();

        ChargeOutcome captured = pay.charges().capture(charge, CaptureCharge.of(PRICE));
        RefundOutcome refund = pay.refunds().create(CreateRefund.of(charge, PRICE));
        amazon.simulator.clock().advance(Duration.ofSeconds(31));

        assertThat(captured).isInstanceOfSatisfying(ChargeOutcome.Accepted.class, accepted -> {
            assertThat(accepted.charge().status().state()).isEqualTo(ChargeState.CAPTURED);
            assertThat(accepted.charge().captured()).isEqualTo(PRICE);
        });
        assertThat(refund).isInstanceOfSatisfying(RefundOutcome.Accepted.class, accepted -> {
            assertThat(accepted.refund().created()).isPresent();
            assertThat(pay.refunds().get(accepted.refund().refundId()).status().state())
                    .isEqualTo(RefundState.REFUNDED);
        });
        assertThat(pay.charges().get(charge).refunded()).isEqualTo(PRICE);
    }

    @Test
    void theValuesAreThoseOfVersionTwo() {
        CheckoutSession open = pay.checkoutSessions().get(ready(PaymentDetails.authorize(PRICE)));
        ChargePermission permission = pay.chargePermissions()
                .get(paid(PaymentDetails.authorize(PRICE)).chargePermissionId().orElseThrow());

        assertThat(open.chargePermissionType()).isEqualTo(ChargePermissionType.ONE_TIME);
        assertThat(open.webCheckoutDetails().checkoutReviewReturnUrl()).contains(REVIEW);
        assertThat(open.paymentDetails().orElseThrow().chargeAmount()).contains(PRICE);
        assertThat(permission.type()).isEqualTo(ChargePermissionType.ONE_TIME);
        assertThat(permission.status().state()).isEqualTo(ChargePermissionState.NON_CHARGEABLE);
        assertThat(permission.paymentDescriptors()).containsExactly("Visa ****1111 (Amazon Pay)");
        assertThat(permission.limits().orElseThrow().amountLimit()).contains(PRICE);
        assertThat(permission.limits().orElseThrow().amountBalance()).isEmpty();
    }

    @Test
    void anAuthorizedChargeIsCanceled() {
        ChargeId charge = paid(PaymentDetails.authorize(PRICE)).chargeId().orElseThrow();

        assertThat(pay.charges()
                        .cancel(charge, CancelCharge.because("sold out"))
                        .status()
                        .state())
                .isEqualTo(ChargeState.CANCELED);
    }

    @Test
    void aPermissionIsUpdatedOnceToldOfItsParcelAndClosed() {
        ChargePermissionId permission = confirmed();
        UpdateChargePermission note = UpdateChargePermission.of(MerchantMetadata.ofReference("4711"));

        pay.chargePermissions().update(permission, note);
        pay.deliveryTrackers().create(CreateDeliveryTracker.of(permission, "0430955041235", "FEDEX"));

        assertRefused(() -> pay.chargePermissions().update(permission, note), "ChargePermissionNotModifiable");
        assertThat(pay.chargePermissions()
                        .close(permission, CloseChargePermission.because("done"))
                        .status()
                        .state())
                .isEqualTo(ChargePermissionState.CLOSED);
    }

    @Test
    void aPermissionTakesOneCapture() {
        ChargePermissionId permission = confirmed();
        CreateCharge part = CreateCharge.of(permission, Money.of("4.00", "USD")).capturingNow();

        assertThat(pay.charges().create(part)).isInstanceOf(ChargeOutcome.Accepted.class);

        assertRefused(
                () -> pay.charges()
                        .create(CreateCharge.of(permission, Money.of("4.00", "USD"))
                                .capturingNow()),
                "TransactionCountExceeded");
        assertThat(pay.chargePermissions().get(permission).status().state()).isEqualTo(ChargePermissionState.CLOSED);
    }

    @Test
    void theOtherMerchantOfTheShopSpeaksVersionTwo() {
        int before = entries().size();

        pay.checkoutSessions().create(CreateCheckoutSession.express(REVIEW));
        ChargePermissionId permission = Purchase.permission(shop.gateway(), amazon);
        shop.gateway().charges().create(CreateCharge.of(permission, PRICE).capturingNow());
        ChargeOutcome second = shop.gateway()
                .charges()
                .create(CreateCharge.of(permission, PRICE).capturingNow());

        assertThat(second).isInstanceOf(ChargeOutcome.Accepted.class);
        assertThat(entries().subList(before, entries().size()))
                .extracting(entry -> entry.path().startsWith("/v1/"))
                .containsExactly(true, false, false, false, false, false);
    }

    @Nested
    class Completing {

        @Test
        void sendsNoMoreThanReads() {
            CheckoutSessionId session = approved(PaymentDetails.authorize(PRICE));
            int before = entries().size();

            pay.checkoutSessions().complete(session, CompleteCheckoutSession.of(PRICE));

            assertThat(entries().subList(before, entries().size()))
                    .extracting(JournalEntry::method)
                    .containsOnly("GET");
        }

        @Test
        void againGivesTheCompletedSession() {
            CheckoutSessionId session = approved(PaymentDetails.authorize(PRICE));
            CompleteCheckoutSession request = CompleteCheckoutSession.of(PRICE);

            assertThat(pay.checkoutSessions().complete(session, request)).isInstanceOf(CheckoutOutcome.Completed.class);
            assertThat(pay.checkoutSessions().complete(session, request)).isInstanceOf(CheckoutOutcome.Completed.class);
        }

        @Test
        void isRefusedUntilTheBuyerHasPaidAndPossibleAfterwardsWithTheSameKey() {
            CheckoutSessionId session = ready(PaymentDetails.authorize(PRICE));
            CompleteCheckoutSession request = CompleteCheckoutSession.of(PRICE);

            assertThatThrownBy(() -> pay.checkoutSessions().complete(session, request))
                    .isInstanceOfSatisfying(
                            RequestRejectedException.class, rejected -> assertThat(rejected.reasonCode())
                                    .contains(ReasonCode.INVALID_CHECKOUT_SESSION_STATUS))
                    .hasMessageContaining("still open");

            amazon.simulator.buyer().approve(session.value(), "1111");
            assertThat(pay.checkoutSessions().complete(session, request)).isInstanceOf(CheckoutOutcome.Completed.class);
        }

        @Test
        void tellsOfAPaymentThatWasDeclined() {
            CheckoutSessionId session = ready(PaymentDetails.authorize(PRICE));
            amazon.simulator.buyer().decline(session.value());

            assertThat(pay.checkoutSessions().complete(session, CompleteCheckoutSession.of(PRICE)))
                    .isInstanceOfSatisfying(
                            CheckoutOutcome.Canceled.class,
                            canceled -> assertThat(canceled.isDeclined()).isTrue());
        }

        @Test
        void tellsOfTheOutcomeThatWasSimulatedWithTheUpdate() {
            CheckoutSessionId session = created();
            pay.with(CallOptions.simulating("AmazonCanceled"), simulating -> simulating
                    .checkoutSessions()
                    .update(session, UpdateCheckoutSession.of(PaymentDetails.authorize(PRICE), RESULT)));
            amazon.simulator.buyer().approve(session.value(), "1111");

            assertThat(pay.checkoutSessions().complete(session, CompleteCheckoutSession.of(PRICE)))
                    .isInstanceOfSatisfying(
                            CheckoutOutcome.Canceled.class,
                            canceled -> assertThat(canceled.reasonCode()).contains(ReasonCode.AMAZON_CANCELED));
        }

        @Test
        void takesNoSimulationCodeItself() {
            CheckoutSessionId session = approved(PaymentDetails.authorize(PRICE));

            assertThatThrownBy(() -> pay.with(CallOptions.simulating("Declined"), simulating -> simulating
                            .checkoutSessions()
                            .complete(session, CompleteCheckoutSession.of(PRICE))))
                    .isInstanceOf(RequestRejectedException.class)
                    .hasMessageContaining("together with the update");
        }

        @Test
        void doesNotAcceptAnotherAmountAndDoesNotCallItUnpaid() {
            CheckoutSessionId session = approved(PaymentDetails.authorize(PRICE));

            assertThatThrownBy(() -> pay.checkoutSessions()
                            .complete(session, CompleteCheckoutSession.of(Money.of("19.00", "USD"))))
                    .isInstanceOfSatisfying(OutcomeUnknownException.class, unknown -> assertThat(unknown.reasonCode())
                            .contains(ReasonCode.AMOUNT_MISMATCH));
        }
    }

    private ChargePermissionId confirmed() {
        return paid(PaymentDetails.of(PaymentIntent.CONFIRM, PRICE))
                .chargePermissionId()
                .orElseThrow();
    }

    private CheckoutSession paid(PaymentDetails payment) {
        CheckoutOutcome outcome = pay.checkoutSessions().complete(approved(payment), CompleteCheckoutSession.of(PRICE));
        assertThat(outcome).isInstanceOf(CheckoutOutcome.Completed.class);
        return ((CheckoutOutcome.Completed) outcome).session();
    }

    private CheckoutSessionId approved(PaymentDetails payment) {
        CheckoutSessionId session = ready(payment);
        amazon.simulator.buyer().approve(session.value(), "1111");
        return session;
    }

    private CheckoutSessionId ready(PaymentDetails payment) {
        CheckoutSessionId session = created();
        CheckoutSession updated = pay.checkoutSessions().update(session, UpdateCheckoutSession.of(payment, RESULT));
        assertThat(updated.amazonPayRedirectUrl()).isPresent();
        return session;
    }

    private CheckoutSessionId created() {
        CheckoutSession session = pay.checkoutSessions().create(CreateCheckoutSession.express(REVIEW));
        assertThat(session.status().state()).isEqualTo(CheckoutSessionState.OPEN);
        amazon.simulator.buyer().signIn(session.checkoutSessionId().value());
        return session.checkoutSessionId();
    }

    private List<JournalEntry> entries() {
        return amazon.simulator.journal().entries();
    }

    private static void assertRefused(Runnable call, String code) {
        assertThatThrownBy(call::run)
                .isInstanceOfSatisfying(RequestRejectedException.class, rejected -> assertThat(rejected.reasonCode())
                        .contains(new ReasonCode(code)));
    }
}
