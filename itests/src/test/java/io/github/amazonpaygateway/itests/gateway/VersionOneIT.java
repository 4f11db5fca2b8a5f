package io.github.amazonpaygateway.itests.gateway;

import static io.github.amazonpaygateway.itests.gateway.Purchases.PRICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.Merchant;
import io.github.amazonpaygateway.buyer.BuyerToken;
import io.github.amazonpaygateway.charge.CaptureCharge;
import io.github.amazonpaygateway.charge.ChargeOutcome;
import io.github.amazonpaygateway.charge.ChargeState;
import io.github.amazonpaygateway.checkout.CheckoutOutcome;
import io.github.amazonpaygateway.checkout.CompleteCheckoutSession;
import io.github.amazonpaygateway.checkout.CreateCheckoutSession;
import io.github.amazonpaygateway.checkout.PaymentDetails;
import io.github.amazonpaygateway.checkout.UpdateCheckoutSession;
import io.github.amazonpaygateway.failure.RequestRejectedException;
import io.github.amazonpaygateway.id.CheckoutSessionId;
import io.github.amazonpaygateway.itests.simulator.SimulatorRemote;
import io.github.amazonpaygateway.permission.ChargePermissionState;
import jakarta.inject.Inject;
import java.net.URI;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A merchant of URL version v1 beside those of v2. */
@ExtendWith(ArquillianExtension.class)
class VersionOneIT {

    private static final URI REVIEW = URI.create("https://shop.example/review");
    private static final URI RESULT = URI.create("https://shop.example/result");

    @Inject
    @Merchant("old")
    AmazonPayGateway pay;

    @Inject
    SimulatorRemote simulator;

    @BeforeEach
    void forgetEverything() {
        simulator.reset();
    }

    @Test
    void aPaymentIsCompletedByTheBuyersReturnAndCapturedOnce() {
        CheckoutSessionId session = approved();

        var outcome =
                (CheckoutOutcome.Completed) pay.checkoutSessions().complete(session, CompleteCheckoutSession.of(PRICE));
        var captured = (ChargeOutcome.Accepted)
                pay.charges().capture(outcome.session().chargeId().orElseThrow(), CaptureCharge.of(PRICE));

        assertThat(captured.charge().status().state()).isEqualTo(ChargeState.CAPTURED);
        assertThat(pay.chargePermissions()
                        .get(captured.charge().chargePermissionId())
                        .status()
                        .state())
                .isEqualTo(ChargePermissionState.CLOSED);
        assertThat(simulator.seen("completeCheckoutSession")).isEmpty();
        assertThat(simulator.seen("updateCheckoutSession"))
                .singleElement()
                .satisfies(request -> assertThat(request.body()).contains("\"paymentDetail\":"))
                .satisfies(request -> assertThat(request.signature()).isEqualTo("valid"));
    }

    @Test
    void whatVersionOneDoesNotHaveIsNotSent() {
        assertThatThrownBy(() -> pay.buyers().get(BuyerToken.of("Atza|unknown")))
                .isInstanceOf(RequestRejectedException.class)
                .hasMessageContaining("amazonpay.old.api-version");

        assertThat(simulator.seen("getBuyer")).isEmpty();
    }

    private CheckoutSessionId approved() {
        var session = pay.checkoutSessions()
                .create(CreateCheckoutSession.express(REVIEW))
                .checkoutSessionId();
        pay.checkoutSessions().update(session, UpdateCheckoutSession.of(PaymentDetails.authorize(PRICE), RESULT));
        simulator.buyerApproves(session.value());
        return session;
    }
}
