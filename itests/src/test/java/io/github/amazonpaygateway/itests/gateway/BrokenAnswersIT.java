package io.github.amazonpaygateway.itests.gateway;

import static io.github.amazonpaygateway.itests.gateway.Purchases.PRICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.failure.AmazonPayUnavailableException;
import io.github.amazonpaygateway.failure.OutcomeUnknownException;
import io.github.amazonpaygateway.id.RefundId;
import io.github.amazonpaygateway.itests.simulator.SimulatorRemote;
import io.github.amazonpaygateway.refund.CreateRefund;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Answers that no service should give, and every proxy does. */
@ExtendWith(ArquillianExtension.class)
class BrokenAnswersIT {

    private static final List<Answer> ANSWERS = List.of(
            new Answer("a page of a proxy", 200, "<html><body>Service temporarily unavailable</body></html>"),
            new Answer("nothing", 200, ""),
            new Answer("a truncated object", 200, "{\"refundId\":\"S01-0000000-0000000-R000000\",\"refundAm"),
            new Answer("another kind of JSON", 200, "[\"refundId\"]"),
            new Answer("an object without ids", 200, "{}"),
            new Answer("a page with an error", 502, "<html><h1>Bad Gateway</h1></html>"),
            new Answer("an error without body", 500, ""));

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
    void aPostWithABrokenAnswerIsUnknownAndKeepsItsKey() {
        var request = CreateRefund.of(purchases.captured().chargeId(), PRICE);

        for (var answer : ANSWERS) {
            simulator.spoil(answer.to("createRefund"));

            assertThatExceptionOfType(OutcomeUnknownException.class)
                    .as(answer.what())
                    .isThrownBy(() -> pay.refunds().create(request))
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
        var refund = new RefundId("S01-0000000-0000000-R000000");

        for (var answer : ANSWERS) {
            simulator.spoil(answer.to("getRefund"));

            assertThatExceptionOfType(AmazonPayUnavailableException.class)
                    .as(answer.what())
                    .isThrownBy(() -> pay.refunds().get(refund))
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
