package io.github.amazonpaygateway.itests.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.Merchant;
import io.github.amazonpaygateway.failure.AmazonPayException;
import io.github.amazonpaygateway.failure.AmazonPayUnavailableException;
import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.itests.simulator.SimulatorRemote;
import io.github.amazonpaygateway.permission.CloseChargePermission;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A breaker belongs to an endpoint: what is down in Europe keeps nobody from America. */
@ExtendWith(ArquillianExtension.class)
class TwoRegionsIT {

    private static final int WINDOW = 4;
    private static final CloseChargePermission WHY = CloseChargePermission.because("No longer needed");

    @Inject
    AmazonPayGateway america;

    @Inject
    @Merchant("eu")
    AmazonPayGateway europe;

    @Inject
    SimulatorRemote simulator;

    @Inject
    Purchases purchases;

    @Test
    void writesOfOneRegionGoThroughWhileThoseOfTheOtherAreHeldBack() {
        var permission = purchases.permission();
        simulator.spoil("{\"operation\":\"closeChargePermission\",\"status\":503,\"times\":" + WINDOW + "}");
        IntStream.range(0, WINDOW).forEach(i -> failure(europe, permission));

        var heldBack = failure(europe, permission);

        assertThat(america.chargePermissions().close(permission, WHY).chargePermissionId())
                .isEqualTo(permission);
        assertThat(heldBack)
                .hasMessageContaining("circuit breaker")
                .isInstanceOfSatisfying(AmazonPayUnavailableException.class, refused -> assertThat(
                                refused.retryAfter().orElseThrow())
                        .isBetween(Duration.ofNanos(1), Duration.ofMillis(1500)));
    }

    private static AmazonPayException failure(AmazonPayGateway region, ChargePermissionId permission) {
        return catchThrowableOfType(
                AmazonPayException.class, () -> region.chargePermissions().close(permission, WHY));
    }
}
