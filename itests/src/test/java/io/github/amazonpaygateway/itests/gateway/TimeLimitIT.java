package io.github.amazonpaygateway.itests.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.Merchant;
import io.github.amazonpaygateway.checkout.CreateCheckoutSession;
import io.github.amazonpaygateway.failure.AmazonPayUnavailableException;
import io.github.amazonpaygateway.failure.OutcomeUnknownException;
import io.github.amazonpaygateway.id.CheckoutSessionId;
import io.github.amazonpaygateway.itests.simulator.SimulatorRemote;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A limit ends the wait itself, not only the patience of the caller. */
@ExtendWith(ArquillianExtension.class)
class TimeLimitIT {

    private static final String SILENCE = "PT20S";
    private static final Duration FAR_BELOW_THE_SILENCE = Duration.ofSeconds(6);

    private static final CreateCheckoutSession SESSION =
            CreateCheckoutSession.express(URI.create("https://shop.example/review"));

    @Inject
    @Merchant("impatient")
    AmazonPayGateway pay;

    @Inject
    SimulatorRemote simulator;

    @BeforeEach
    void forgetEverything() {
        simulator.reset();
    }

    @Test
    void aWriteThatIsNotAnsweredInTimeIsUnknown() {
        silence("createCheckoutSession");
        var start = Instant.now();

        var failure = catchThrowableOfType(
                OutcomeUnknownException.class, () -> pay.checkoutSessions().create(SESSION));

        assertThat(Duration.between(start, Instant.now())).isLessThan(FAR_BELOW_THE_SILENCE);
        assertThat(failure.idempotencyKey()).contains(SESSION.key());
    }

    @Test
    void aReadThatIsNotAnsweredInTimeIsUnavailable() {
        silence("getCheckoutSession");
        var start = Instant.now();

        var failure = catchThrowableOfType(AmazonPayUnavailableException.class, () -> pay.checkoutSessions()
                .get(new CheckoutSessionId("4f0b1b1e-0000-4000-8000-000000000001")));

        assertThat(Duration.between(start, Instant.now())).isLessThan(FAR_BELOW_THE_SILENCE);
        assertThat(failure.status()).isEmpty();
    }

    @Test
    void theNextCallWorks() {
        silence("createCheckoutSession");
        catchThrowableOfType(
                OutcomeUnknownException.class, () -> pay.checkoutSessions().create(SESSION));

        assertThat(pay.checkoutSessions().create(SESSION).checkoutSessionId().value())
                .isNotBlank();
    }

    private void silence(String operation) {
        simulator.spoil("{\"operation\":\"" + operation + "\",\"delay\":\"" + SILENCE + "\"}");
    }
}
