package io.github.amazonpaygateway.itests.gateway;

import static io.github.amazonpaygateway.itests.gateway.Purchases.PRICE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.charge.CancelCharge;
import io.github.amazonpaygateway.charge.CaptureCharge;
import io.github.amazonpaygateway.charge.CreateCharge;
import io.github.amazonpaygateway.checkout.CompleteCheckoutSession;
import io.github.amazonpaygateway.checkout.CreateCheckoutSession;
import io.github.amazonpaygateway.checkout.PaymentDetails;
import io.github.amazonpaygateway.checkout.PaymentIntent;
import io.github.amazonpaygateway.checkout.UpdateCheckoutSession;
import io.github.amazonpaygateway.idempotency.IdempotencyKey;
import io.github.amazonpaygateway.itests.simulator.SimulatorRemote;
import io.github.amazonpaygateway.permission.CloseChargePermission;
import io.github.amazonpaygateway.permission.MerchantMetadata;
import io.github.amazonpaygateway.permission.UpdateChargePermission;
import io.github.amazonpaygateway.refund.CreateRefund;
import io.github.amazonpaygateway.refund.RefundOutcome;
import jakarta.inject.Inject;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.ExtendWith;

/** Verb, path, signed headers and the exact signed bytes of each operation, over https. */
@ExtendWith(ArquillianExtension.class)
class OperationsIT {

    private static final IdempotencyKey KEY = IdempotencyKey.of("order-4711_1");

    @Inject
    AmazonPayGateway pay;

    @Inject
    SimulatorRemote simulator;

    @Inject
    Purchases purchases;

    @Inject
    @ConfigProperty(name = "amazonpay.store-id")
    String storeId;

    @BeforeEach
    void forgetEverything() {
        simulator.reset();
    }

    @AfterEach
    void servedWhatItProves(TestInfo test) {
        ServedOperations.check(test, simulator);
    }

    @Test
    @Proves("createCheckoutSession")
    void createCheckoutSession() {
        pay.checkoutSessions()
                .create(CreateCheckoutSession.express(URI.create("https://shop.example/review"))
                        .withMerchantMetadata(
                                MerchantMetadata.ofReference("4711").withStoreName("Bücher & Töpfe"))
                        .withKey(KEY));

        Wire.seen(simulator, "createCheckoutSession")
                .as("POST", "/checkoutSessions")
                .keyed(KEY)
                .carrying("{'webCheckoutDetails':{'checkoutReviewReturnUrl':'https://shop.example/review'},"
                        + "'storeId':'" + storeId + "',"
                        + "'merchantMetadata':{'merchantReferenceId':'4711','merchantStoreName':'Bücher & Töpfe'}}");
    }

    @Test
    @Proves("getCheckoutSession")
    void getCheckoutSession() {
        var session = purchases.open();

        assertThat(pay.checkoutSessions().get(session.checkoutSessionId()).checkoutSessionId())
                .isEqualTo(session.checkoutSessionId());

        Wire.seen(simulator, "getCheckoutSession")
                .as("GET", "/checkoutSessions/" + session.checkoutSessionId())
                .unkeyed()
                .empty();
    }

    @Test
    @Proves("updateCheckoutSession")
    void updateCheckoutSession() {
        var session = purchases.open().checkoutSessionId();

        pay.checkoutSessions()
                .update(
                        session,
                        UpdateCheckoutSession.of(
                                PaymentDetails.authorize(PRICE), URI.create("https://shop.example/result?for=4711")));

        Wire.seen(simulator, "updateCheckoutSession")
                .as("PATCH", "/checkoutSessions/" + session)
                .unkeyed()
                .carrying("{'webCheckoutDetails':{'checkoutResultReturnUrl':'https://shop.example/result?for=4711'},"
                        + "'paymentDetails':{'paymentIntent':'Authorize',"
                        + "'chargeAmount':{'amount':'14.00','currencyCode':'USD'}}}");
    }

    @Test
    @Proves("completeCheckoutSession")
    void completeCheckoutSession() {
        var session = purchases.approved(PaymentIntent.AUTHORIZE).checkoutSessionId();

        pay.checkoutSessions()
                .complete(session, CompleteCheckoutSession.of(PRICE).withKey(KEY));

        Wire.seen(simulator, "completeCheckoutSession")
                .as("POST", "/checkoutSessions/" + session + "/complete")
                .keyed(KEY)
                .carrying("{'chargeAmount':{'amount':'14.00','currencyCode':'USD'}}");
    }

    @Test
    @Proves("getChargePermission")
    void getChargePermission() {
        var permission = purchases.permission();

        assertThat(pay.chargePermissions().get(permission).chargePermissionId()).isEqualTo(permission);

        Wire.seen(simulator, "getChargePermission")
                .as("GET", "/chargePermissions/" + permission)
                .unkeyed()
                .empty();
    }

    @Test
    @Proves("updateChargePermission")
    void updateChargePermission() {
        var permission = purchases.permission();

        pay.chargePermissions()
                .update(
                        permission,
                        UpdateChargePermission.of(MerchantMetadata.ofReference("4711")
                                .withNoteToBuyer("Danke schön")
                                .withCustomInformation("\"quoted\"\t/ ✓")));

        Wire.seen(simulator, "updateChargePermission")
                .as("PATCH", "/chargePermissions/" + permission)
                .unkeyed()
                .carrying("{'merchantMetadata':{'merchantReferenceId':'4711','noteToBuyer':'Danke schön',"
                        + "'customInformation':'\\\"quoted\\\"\\t/ ✓'}}");
    }

    @Test
    @Proves("closeChargePermission")
    void closeChargePermission() {
        var permission = purchases.permission();

        pay.chargePermissions().close(permission, CloseChargePermission.because("nothing left to charge – danke"));

        Wire.seen(simulator, "closeChargePermission")
                .as("DELETE", "/chargePermissions/" + permission + "/close")
                .unkeyed()
                .carrying("{'closureReason':'nothing left to charge – danke','cancelPendingCharges':false}");
    }

    @Test
    @Proves("createCharge")
    void createCharge() {
        var permission = purchases.permission();

        pay.charges()
                .create(CreateCharge.of(permission, PRICE)
                        .capturingNow()
                        .withSoftDescriptor("BOOKS*4711")
                        .withKey(KEY));

        Wire.seen(simulator, "createCharge")
                .as("POST", "/charges")
                .keyed(KEY)
                .carrying("{'chargePermissionId':'" + permission + "',"
                        + "'chargeAmount':{'amount':'14.00','currencyCode':'USD'},'captureNow':true,"
                        + "'softDescriptor':'BOOKS*4711','canHandlePendingAuthorization':false}");
    }

    @Test
    @Proves("getCharge")
    void getCharge() {
        var charge = purchases.authorized().chargeId();

        assertThat(pay.charges().get(charge).chargeAmount()).isEqualTo(PRICE);

        Wire.seen(simulator, "getCharge")
                .as("GET", "/charges/" + charge)
                .unkeyed()
                .empty();
    }

    @Test
    @Proves("captureCharge")
    void captureCharge() {
        var charge = purchases.authorized().chargeId();

        pay.charges().capture(charge, CaptureCharge.of(PRICE).withKey(KEY));

        Wire.seen(simulator, "captureCharge")
                .as("POST", "/charges/" + charge + "/capture")
                .keyed(KEY)
                .carrying("{'captureAmount':{'amount':'14.00','currencyCode':'USD'}}");
    }

    @Test
    @Proves("cancelCharge")
    void cancelCharge() {
        var charge = purchases.authorized().chargeId();

        pay.charges().cancel(charge, CancelCharge.because("out of stock"));

        Wire.seen(simulator, "cancelCharge")
                .as("DELETE", "/charges/" + charge + "/cancel")
                .unkeyed()
                .carrying("{'cancellationReason':'out of stock'}");
    }

    @Test
    @Proves("createRefund")
    void createRefund() {
        var charge = purchases.captured().chargeId();

        pay.refunds().create(CreateRefund.of(charge, PRICE).withKey(KEY));

        Wire.seen(simulator, "createRefund")
                .as("POST", "/refunds")
                .keyed(KEY)
                .carrying("{'chargeId':'" + charge + "','refundAmount':{'amount':'14.00','currencyCode':'USD'}}");
    }

    @Test
    @Proves("getRefund")
    void getRefund() {
        var outcome = pay.refunds().create(CreateRefund.of(purchases.captured().chargeId(), PRICE));
        var refund = ((RefundOutcome.Accepted) outcome).refund().refundId();

        assertThat(pay.refunds().get(refund).refundAmount()).isEqualTo(PRICE);

        Wire.seen(simulator, "getRefund")
                .as("GET", "/refunds/" + refund)
                .unkeyed()
                .empty();
    }
}
