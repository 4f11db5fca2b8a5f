package io.github.amazonpaygateway.itests.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.failure.AmazonPayUnavailableException;
import io.github.amazonpaygateway.id.ChargeId;
import io.github.amazonpaygateway.itests.simulator.SimulatorProcess;
import io.github.amazonpaygateway.itests.simulator.SimulatorRemote;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One test only, because the breaker remembers. */
@ExtendWith(ArquillianExtension.class)
class CircuitBreakerIT {

    private static final String BEAN = "io.github.amazonpaygateway.impl.charge.ResilientCharges";
    private static final int WINDOW = 4;

    @Inject
    AmazonPayGateway pay;

    @Inject
    SimulatorRemote simulator;

    @Inject
    Purchases purchases;

    @Deployment
    static WebArchive shop() {
        return ShopArchive.of(ShopSettings.overHttp(SimulatorProcess.start("circuit-breaker"))
                .with(BEAN + "/CircuitBreaker/requestVolumeThreshold", "" + WINDOW)
                .with(BEAN + "/CircuitBreaker/delay", "1500")
                .with(BEAN + "/Retry/maxRetries", "0"));
    }

    @Test
    void itOpensAfterFailuresAndClosesWhenAmazonIsBack() {
        var charge = purchases.authorized().chargeId();
        simulator.spoil("{\"operation\":\"getCharge\",\"status\":503,\"times\":" + WINDOW + "}");
        IntStream.range(0, WINDOW).forEach(i -> failure(charge));

        var refused = failure(charge);

        assertThat(simulator.seen("getCharge")).hasSize(WINDOW);
        assertThat(refused.status()).isEmpty();
        assertThat(refused).hasMessageContaining("circuit breaker");
        assertThat(answersWithin(Duration.ofSeconds(20), charge)).isTrue();
    }

    private AmazonPayUnavailableException failure(ChargeId charge) {
        return catchThrowableOfType(
                AmazonPayUnavailableException.class, () -> pay.charges().get(charge));
    }

    /** Asks until the breaker lets a call through; each refusal comes at once. */
    private boolean answersWithin(Duration time, ChargeId charge) {
        var end = Instant.now().plus(time);
        while (Instant.now().isBefore(end)) {
            try {
                return pay.charges().get(charge).chargeId().equals(charge);
            } catch (AmazonPayUnavailableException stillOpen) {
                Thread.onSpinWait();
            }
        }
        return false;
    }
}
