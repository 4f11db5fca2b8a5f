package io.github.amazonpaygateway.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.simulator.http.SimulatorRequest;
import io.github.amazonpaygateway.simulator.journal.JournalEntry;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignedRequestsTest {

    final TestShop shop = TestShop.open();
    final String path = "/sandbox/v2/charges/S01-1234567-1234567-C123456";

    @Test
    void aWrongSignatureIsAnsweredWithTheStringToSign() {
        var request = without(shop.signed("GET", path, "", Map.of()), "x-amz-pay-region");

        Reply reply = Reply.of(shop.simulator().handle(request));

        String canonical = lastEntry().canonicalRequest();
        assertThat(reply.refusal()).isEqualTo("403 InvalidRequestSignature");
        assertThat(reply.text("message"))
                .startsWith("Unable to verify signature, signing String [" + TestKey.V2 + "\n"
                        + TestKey.sha256(canonical) + "] , signature [");
        assertThat(canonical).contains("\nx-amz-pay-region:\n");
    }

    @Test
    void theJournalKeepsWhatWasSignedButNoSignature() {
        String key = TestShop.newKey();
        shop.postWithKey("charges", "{}", key);

        JournalEntry entry = lastEntry();

        assertThat(entry.operation()).isEqualTo("createCharge");
        assertThat(entry.idempotencyKey()).isEqualTo(key);
        assertThat(entry.body()).isEqualTo("{}");
        assertThat(entry.bodySha256()).isEqualTo(TestKey.sha256("{}"));
        assertThat(entry.signedHeaders())
                .containsKeys("accept", "content-type", "x-amz-pay-date", "x-amz-pay-idempotency-key");
        assertThat(entry.reasonCode()).isEqualTo("MissingParameterValue");
        assertThat(shop.simulator().journal().toJson().toString()).doesNotContain("Signature=");
    }

    @Test
    void aRefusedSignatureIsNotKeptEither() {
        var request = without(shop.signed("GET", path, "", Map.of()), "x-amz-pay-region");
        String authorization = request.header("authorization").orElseThrow();
        shop.simulator().handle(request);

        assertThat(shop.simulator().journal().toJson().toString())
                .doesNotContain(authorization.substring(authorization.indexOf("Signature=") + 10));
    }

    @ParameterizedTest
    @CsvSource({
        "authorization, 400 MissingHeader",
        "x-amz-pay-date, 400 MissingHeader",
        "content-type, 403 InvalidRequestSignature"
    })
    void aMissingHeaderIsNamed(String header, String refusal) {
        var request = without(shop.signed("GET", path, "", Map.of()), header);

        Reply reply = Reply.of(shop.simulator().handle(request));

        assertThat(reply.refusal()).isEqualTo(refusal);
    }

    @Test
    void everyRequestNeedsAContentType() {
        var reply = shop.send("GET", "charges/S01-1234567-1234567-C123456", "", Map.of("content-type", ""));

        assertThat(reply.refusal()).isEqualTo("400 MissingHeader");
        assertThat(reply.text("message")).contains("content-type");
    }

    @Test
    void anUnknownKeyIsRefused() {
        assertThat(shop.withKeyId("AHSOMEBODYELSE0000000000").get("charges/x").refusal())
                .isEqualTo("403 InvalidAuthentication");
    }

    @Test
    void theDateHasToBeReal() {
        shop.pass(Duration.ofDays(400));

        assertThat(shop.get("charges/S01-1234567-1234567-C123456").refusal()).isEqualTo("404 ResourceNotFound");
    }

    @Test
    void everyAnswerHasARequestId() {
        assertThat(shop.raw("GET", "charges/x", "", Map.of()).headers()).containsKey("X-Amz-Pay-Request-Id");
    }

    private JournalEntry lastEntry() {
        List<JournalEntry> entries = shop.simulator().journal().entries();
        return entries.get(entries.size() - 1);
    }

    private static SimulatorRequest without(SimulatorRequest request, String header) {
        var headers = new HashMap<>(request.headers());
        headers.keySet().removeIf(header::equalsIgnoreCase);
        return new SimulatorRequest(request.method(), request.rawPath(), request.rawQuery(), headers, request.body());
    }
}
