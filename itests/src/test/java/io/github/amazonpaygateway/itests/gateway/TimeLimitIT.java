package io.github.amazonpaygateway.itests.gateway;

import static io.github.amazonpaygateway.itests.gateway.Purchases.PRICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.charge.CreateCharge;
import io.github.amazonpaygateway.failure.AmazonPayUnavailableException;
import io.github.amazonpaygateway.failure.OutcomeUnknownException;
import io.github.amazonpaygateway.id.CheckoutSessionId;
import io.github.amazonpaygateway.itests.simulator.SimulatorProcess;
import io.github.amazonpaygateway.itests.simulator.SimulatorRemote;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A limit ends the wait itself, not only the patience of the caller. */
@ExtendWith(ArquillianExtension.class)
class TimeLimitIT {

    private static final String SILENCE = "PT20S";
    private static final Duration FAR_BELOW_THE_SILENCE = Duration.ofSeconds(6);

    @Inject
    AmazonPayGateway pay;

    @Inject
    SimulatorRemote simulator;

    @Inject
    Purchases purchases;

    @Deployment
    static WebArchive shop() {
        return ShopArchive.of(ShopSettings.overHttp(SimulatorProcess.start("time-limit"))
                .with("amazonpay.http.deadline", "PT1S")
                .with("io.github.amazonpaygateway.impl.charge.ResilientCharges/Retry/maxRetries", "0")
                .with("io.github.amazonpaygateway.impl.checkout.ResilientCheckoutSessions/Retry/maxRetries", "0"));
    }

    @BeforeEach
    void forgetEverything() {
        simulator.reset();
    }

    @Test
    void aWriteThatIsNotAnsweredInTimeIsUnknown() {
        var request = CreateCharge.of(purchases.permission(), PRICE);
        simulator.spoil("{\"operation\":\"createCharge\",\"delay\":\"" + SILENCE + "\"}");
        var start = Instant.now();

        var failure = catchThrowableOfType(
                OutcomeUnknownException.class, () -> pay.charges().create(request));

        assertThat(Duration.between(start, Instant.now())).isLessThan(FAR_BELOW_THE_SILENCE);
        assertThat(failure.idempotencyKey()).contains(request.key());
    }

    @Test
    void aReadThatIsNotAnsweredInTimeIsUnavailable() {
        simulator.spoil("{\"operation\":\"getCheckoutSession\",\"delay\":\"" + SILENCE + "\"}");
        var start = Instant.now();

        var failure = catchThrowableOfType(AmazonPayUnavailableException.class, () -> pay.checkoutSessions()
                .get(new CheckoutSessionId("4f0b1b1e-0000-4000-8000-000000000001")));

        assertThat(Duration.between(start, Instant.now())).isLessThan(FAR_BELOW_THE_SILENCE);
        assertThat(failure.status()).isEmpty();
    }

    @Test
    void theNextCallWorks() {
        simulator.spoil("{\"operation\":\"createCheckoutSession\",\"delay\":\"" + SILENCE + "\"}");
        catchThrowableOfType(OutcomeUnknownException.class, purchases::open);

        assertThat(purchases.open().checkoutSessionId().value()).isNotBlank();
    }
}
