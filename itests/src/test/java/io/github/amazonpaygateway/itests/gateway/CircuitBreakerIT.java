package io.github.amazonpaygateway.itests.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.failure.AmazonPayException;
import io.github.amazonpaygateway.failure.AmazonPayUnavailableException;
import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.itests.simulator.SimulatorRemote;
import io.github.amazonpaygateway.permission.ChargePermission;
import io.github.amazonpaygateway.permission.CloseChargePermission;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One test only, because the breaker remembers; also what happened before, so that it may open a call earlier. */
@ExtendWith(ArquillianExtension.class)
class CircuitBreakerIT {

    private static final int WINDOW = 4;

    @Inject
    AmazonPayGateway pay;

    @Inject
    SimulatorRemote simulator;

    @Inject
    Purchases purchases;

    @Test
    void itOpensAfterFailuresAndClosesWhenAmazonIsBack() {
        var permission = purchases.permission();
        simulator.spoil("{\"operation\":\"closeChargePermission\",\"status\":503,\"times\":" + WINDOW + "}");
        IntStream.range(0, WINDOW).forEach(i -> assertThat(failure(permission)).isNotNull());
        int sent = simulator.seen("closeChargePermission").size();

        var refused = failure(permission);

        assertThat(refused).isInstanceOf(AmazonPayUnavailableException.class);
        // reads of what became of money are never held back
        assertThat(pay.chargePermissions().get(permission).chargePermissionId()).isEqualTo(permission);

        assertThat(simulator.seen("closeChargePermission")).hasSize(sent);
        assertThat(refused.status()).isEmpty();
        assertThat(refused).hasMessageContaining("circuit breaker");
        assertThat(answersWithin(Duration.ofSeconds(20), permission)).isTrue();
    }

    private AmazonPayException failure(ChargePermissionId permission) {
        return catchThrowableOfType(AmazonPayException.class, () -> close(permission));
    }

    private ChargePermission close(ChargePermissionId permission) {
        return pay.chargePermissions().close(permission, CloseChargePermission.because("No longer needed"));
    }

    /** Asks until the breaker lets a call through; each refusal comes at once. */
    private boolean answersWithin(Duration time, ChargePermissionId permission) {
        var end = Instant.now().plus(time);
        while (Instant.now().isBefore(end)) {
            try {
                return close(permission).chargePermissionId().equals(permission);
            } catch (AmazonPayException stillOpenOrSpoiled) {
                Thread.onSpinWait();
            }
        }
        return false;
    }
}
