package io.github.amazonpaygateway.simulator.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Asked.class)
class SigningContractTest {

    private static final String UNKNOWN = "checkoutSessions/00000000-0000-4000-8000-000000000000";

    final Service service;

    SigningContractTest(Target target) {
        service = target.service();
    }

    @ParameterizedTest
    @ValueSource(strings = {Signing.V1, Signing.V2})
    void bothAlgorithmsAreTaken(String algorithm) {
        Answer answer = service.by(service.signing().by(algorithm)).get(UNKNOWN);

        assertThat(answer.refusal()).isEqualTo("404 ResourceNotFound");
        assertThat(answer.requestId()).isNotEmpty();
        assertThat(answer.text("message")).isNotEqualTo("null");
    }

    @Test
    void anotherBodyThanTheSignedOneIsRefusedWithTheStringToSign() {
        URI url = service.root().resolve("checkoutSessions");
        Map<String, String> headers = headers("POST", url, service.session(), Instant.now());

        Answer answer = service.send("POST", url, service.session().replace("review", "preview"), headers);

        assertThat(answer.refusal()).isEqualTo("403 InvalidRequestSignature");
        assertThat(answer.text("message")).contains("Unable to verify signature, signing String [" + Signing.V2);
    }

    @Test
    void aDateInTheFutureIsRefused() {
        URI url = service.root().resolve(UNKNOWN);

        Answer answer = service.send(
                "GET", url, "", headers("GET", url, "", Instant.now().plus(Duration.ofMinutes(10))));

        assertThat(answer.refusal()).isEqualTo("400 InvalidHeaderValue");
        assertThat(answer.text("message")).contains("x-amz-pay-date should not be in future");
    }

    @Test
    void aDeleteIsSignedWithItsBody() {
        assertThat(service.delete("charges/S01-0000000-0000000-C000000/cancel", "{'cancellationReason':'no stock'}")
                        .refusal())
                .isEqualTo("404 ResourceNotFound");
    }

    private Map<String, String> headers(String method, URI url, String body, Instant date) {
        Map<String, String> more =
                method.equals("POST") ? Map.of("x-amz-pay-idempotency-key", Service.newKey()) : Map.of();
        return new HashMap<>(service.signing().headers(method, url, Service.json(body), date, more));
    }
}
