package io.github.amazonpaygateway.itests.gateway;

import static io.github.amazonpaygateway.itests.gateway.Purchases.PRICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.charge.CreateCharge;
import io.github.amazonpaygateway.failure.AmazonPayUnavailableException;
import io.github.amazonpaygateway.failure.OutcomeUnknownException;
import io.github.amazonpaygateway.itests.simulator.SimulatorProcess;
import io.github.amazonpaygateway.itests.simulator.SimulatorRemote;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Answers that no service should give, and every proxy does. */
@ExtendWith(ArquillianExtension.class)
class BrokenAnswersIT {

    private static final List<Answer> ANSWERS = List.of(
            new Answer("a page of a proxy", 200, "<html><body>Service temporarily unavailable</body></html>"),
            new Answer("nothing", 200, ""),
            new Answer("a truncated object", 200, "{\"chargeId\":\"S01-0000000-0000000-C000000\",\"chargeAm"),
            new Answer("another kind of JSON", 200, "[\"chargeId\"]"),
            new Answer("an object without ids", 200, "{}"),
            new Answer("a page with an error", 502, "<html><h1>Bad Gateway</h1></html>"),
            new Answer("an error without body", 500, ""));

    @Inject
    AmazonPayGateway pay;

    @Inject
    SimulatorRemote simulator;

    @Inject
    Purchases purchases;

    @Deployment
    static WebArchive shop() {
        return ShopArchive.of(ShopSettings.overHttp(SimulatorProcess.start("broken-answers"))
                .with("io.github.amazonpaygateway.impl.charge.ResilientCharges/Retry/maxRetries", "1")
                .with("io.github.amazonpaygateway.impl.charge.ResilientCharges/CircuitBreaker/enabled", "false"));
    }

    @BeforeEach
    void forgetEverything() {
        simulator.reset();
    }

    @Test
    void aPostWithABrokenAnswerIsUnknownAndKeepsItsKey() {
        var request = CreateCharge.of(purchases.permission(), PRICE);

        for (var answer : ANSWERS) {
            simulator.spoil(answer.to("createCharge"));

            assertThatExceptionOfType(OutcomeUnknownException.class)
                    .as(answer.what())
                    .isThrownBy(() -> pay.charges().create(request))
                    .satisfies(failure -> {
                        assertThat(failure.idempotencyKey()).contains(request.key());
                        assertThat(failure.status()).contains(answer.status());
                        assertThat(failure.requestId()).isPresent();
                        assertThat(failure.getMessage()).doesNotContain("<");
                    });
        }
    }

    @Test
    void aReadWithABrokenAnswerIsUnavailable() {
        var charge = purchases.authorized().chargeId();

        for (var answer : ANSWERS) {
            simulator.spoil(answer.to("getCharge"));

            assertThatExceptionOfType(AmazonPayUnavailableException.class)
                    .as(answer.what())
                    .isThrownBy(() -> pay.charges().get(charge))
                    .satisfies(failure -> {
                        assertThat(failure.status()).contains(answer.status());
                        assertThat(failure.requestId()).isPresent();
                    });
        }
    }

    /** An answer in place of the true one, to the call and to its one repetition. */
    private record Answer(String what, int status, String body) {

        String to(String operation) {
            return Json.createObjectBuilder()
                    .add("operation", operation)
                    .add("times", 2)
                    .add("status", status)
                    .add("body", body)
                    .build()
                    .toString();
        }
    }
}
