package io.github.amazonpaygateway.itests.gateway;

import static io.github.amazonpaygateway.itests.gateway.Purchases.PRICE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.charge.CaptureCharge;
import io.github.amazonpaygateway.charge.ChargeOutcome;
import io.github.amazonpaygateway.charge.CreateCharge;
import io.github.amazonpaygateway.charge.DeclineReason;
import io.github.amazonpaygateway.checkout.CheckoutOutcome;
import io.github.amazonpaygateway.checkout.CompleteCheckoutSession;
import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.itests.simulator.SimulatorRemote;
import io.github.amazonpaygateway.refund.CreateRefund;
import io.github.amazonpaygateway.refund.RefundOutcome;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A decline is an answer. */
@ExtendWith(ArquillianExtension.class)
class DeclinesIT {

    @Inject
    AmazonPayGateway pay;

    @Inject
    SimulatorRemote simulator;

    @Inject
    Purchases purchases;

    @BeforeEach
    void forgetEverything() {
        simulator.reset();
    }

    @Test
    void aDeclinedChargeTellsWhatCanBeDone() {
        var permission = purchases.permission();

        assertThat(reasonOf("SoftDeclined", permission)).isEqualTo(DeclineReason.SOFT_DECLINED);
        assertThat(reasonOf("HardDeclined", permission)).isEqualTo(DeclineReason.HARD_DECLINED);
        assertThat(reasonOf("AmazonRejected", permission)).isEqualTo(DeclineReason.AMAZON_REJECTED);
        assertThat(reasonOf("TransactionTimedOut", permission)).isEqualTo(DeclineReason.TRANSACTION_TIMED_OUT);

        assertThat(simulator.seen("createCharge")).as("none is repeated").hasSize(4);
    }

    private DeclineReason reasonOf(String code, ChargePermissionId permission) {
        simulator.spoil(declining("createCharge", code));
        var declined = (ChargeOutcome.Declined) pay.charges().create(CreateCharge.of(permission, PRICE));
        assertThat(declined.code()).hasToString(code);
        return declined.reason();
    }

    @Test
    void aDeclinedCaptureIsAValueToo() {
        var charge = purchases.authorized().chargeId();
        simulator.spoil(declining("captureCharge", "ProcessingFailure"));

        assertThat(pay.charges().capture(charge, CaptureCharge.of(PRICE)))
                .isInstanceOfSatisfying(ChargeOutcome.Declined.class, declined -> assertThat(declined.reason())
                        .isEqualTo(DeclineReason.PROCESSING_FAILURE));
    }

    @Test
    void aDeclinedRefundIsAValueToo() {
        var charge = purchases.captured().chargeId();
        simulator.spoil(declining("createRefund", "AmazonRejected"));

        assertThat(pay.refunds().create(CreateRefund.of(charge, PRICE))).isInstanceOf(RefundOutcome.Declined.class);
    }

    @Test
    void aCheckoutWithADecliningCardIsCanceled() {
        var session = purchases.approvedWith("3434").checkoutSessionId();

        assertThat(pay.checkoutSessions().complete(session, CompleteCheckoutSession.of(PRICE)))
                .isInstanceOfSatisfying(CheckoutOutcome.Canceled.class, canceled -> assertThat(canceled.isDeclined())
                        .isTrue());
    }

    @Test
    void aCheckoutThatTheBuyerGaveUpIsCanceled() {
        var session = purchases.approvedWith("3064").checkoutSessionId();

        assertThat(pay.checkoutSessions().complete(session, CompleteCheckoutSession.of(PRICE)))
                .isInstanceOfSatisfying(CheckoutOutcome.Canceled.class, canceled -> assertThat(canceled.isByBuyer())
                        .isTrue());
    }

    private static String declining(String operation, String code) {
        return "{\"operation\":\"" + operation + "\",\"status\":422,\"body\":\"{\\\"reasonCode\\\":\\\"" + code
                + "\\\",\\\"message\\\":\\\"declined\\\"}\"}";
    }
}
