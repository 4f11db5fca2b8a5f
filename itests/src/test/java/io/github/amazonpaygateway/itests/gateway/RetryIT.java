package io.github.amazonpaygateway.itests.gateway;

import static io.github.amazonpaygateway.itests.gateway.Purchases.PRICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.charge.CancelCharge;
import io.github.amazonpaygateway.charge.Charge;
import io.github.amazonpaygateway.charge.ChargeOutcome;
import io.github.amazonpaygateway.charge.CreateCharge;
import io.github.amazonpaygateway.failure.OutcomeUnknownException;
import io.github.amazonpaygateway.failure.RequestRejectedException;
import io.github.amazonpaygateway.itests.simulator.SeenRequest;
import io.github.amazonpaygateway.itests.simulator.SimulatorRemote;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is sent again, with what, and what is not. */
@ExtendWith(ArquillianExtension.class)
class RetryIT {

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
    void anotherAttemptHasTheSameKeyAndItsOwnDateAndSignature() {
        var request = CreateCharge.of(purchases.permission(), PRICE);
        simulator.spoil("{\"operation\":\"createCharge\",\"status\":503,\"times\":2}");

        var outcome = pay.charges().create(request);

        assertThat(outcome).isInstanceOf(ChargeOutcome.Accepted.class);
        var attempts = simulator.seen("createCharge");
        assertThat(attempts).hasSize(3);
        assertThat(attempts).extracting(SeenRequest::signature).containsOnly("valid");
        assertThat(attempts)
                .extracting(attempt -> attempt.key().orElseThrow())
                .containsOnly(request.key().value());
        assertThat(attempts)
                .extracting(attempt -> attempt.signedHeaders().get("x-amz-pay-date"))
                .doesNotHaveDuplicates();
    }

    @Test
    void aChargeWhoseAnswerIsLostIsMadeOnce() {
        var request = CreateCharge.of(purchases.permission(), PRICE);
        simulator.spoil("{\"operation\":\"createCharge\",\"when\":\"after\",\"drop\":true}");

        var charge = accepted(pay.charges().create(request));

        assertThat(simulator.seen("createCharge")).hasSize(2);
        assertThat(simulator.chargeIds()).containsExactly(charge.chargeId().value());
    }

    @Test
    void aRefusedRequestIsNotSentAgain() {
        simulator.spoil(
                "{\"operation\":\"getCharge\",\"status\":400,\"body\":\"{\\\"reasonCode\\\":\\\"InvalidParameterValue\\\"}\"}");
        var charge = purchases.authorized().chargeId();

        var failure = catchThrowableOfType(
                RequestRejectedException.class, () -> pay.charges().get(charge));

        assertThat(failure.status()).contains(400);
        assertThat(failure.reasonCode()).hasToString("Optional[InvalidParameterValue]");
        assertThat(simulator.seen("getCharge")).hasSize(1);
    }

    @Test
    void aWriteWithoutKeyThatBreaksOffIsNotSentAgain() {
        var charge = purchases.authorized().chargeId();
        simulator.spoil("{\"operation\":\"cancelCharge\",\"when\":\"after\",\"drop\":true}");

        assertThatThrownBy(() -> pay.charges().cancel(charge, CancelCharge.because("out of stock")))
                .isInstanceOf(OutcomeUnknownException.class);

        assertThat(simulator.seen("cancelCharge")).hasSize(1);
    }

    private static Charge accepted(ChargeOutcome outcome) {
        return ((ChargeOutcome.Accepted) outcome).charge();
    }
}
