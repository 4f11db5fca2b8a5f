package io.github.amazonpaygateway.simulator.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amazonpaygateway.simulator.failure.Refusal;
import io.github.amazonpaygateway.simulator.http.SimulatorRequest;
import io.github.amazonpaygateway.simulator.json.Document;
import io.github.amazonpaygateway.simulator.merchant.Merchants;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VectorsTest {

    static final InstantSource SIGNING_TIME = InstantSource.fixed(Instant.parse("2024-03-15T10:11:12Z"));

    static Stream<Named<Document>> requests() {
        return Vectors.requests().map(VectorsTest::named);
    }

    static Stream<Named<Document>> signedRequests() {
        return Vectors.requests()
                .filter(vector -> vector.text("sampleSignature").isPresent())
                .map(VectorsTest::named);
    }

    static Stream<Named<Document>> buttons() {
        return Vectors.buttons().map(VectorsTest::named);
    }

    @Test
    void allVectorsAreThere() {
        assertThat(requests()).hasSize(42);
        assertThat(signedRequests()).hasSize(36);
        assertThat(buttons()).hasSize(12);
    }

    @ParameterizedTest
    @MethodSource("requests")
    void theTextAnSdkSignsIsAmongThoseTried(Document vector) {
        List<String> tried = CanonicalRequests.of(
                Vectors.request(vector), vector.text("signedHeaders").orElseThrow());

        assertThat(tried).contains(vector.text("canonicalRequest").orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("requests")
    void theDocumentedTextIsTheFirstOfThoseTried(Document vector) {
        String names = vector.text("signedHeaders").orElseThrow();

        assertThat(CanonicalRequests.of(Vectors.request(vector), names).get(0))
                .isEqualTo(CanonicalRequests.documented(Vectors.request(vector), names));
    }

    @ParameterizedTest
    @MethodSource("signedRequests")
    void theSignatureOfAnSdkVerifies(Document vector) {
        Verdict verdict = verifier(vector).verify(Vectors.request(vector));

        assertThat(verdict.summary()).isEqualTo("valid");
        assertThat(verdict.canonicalRequest())
                .isEqualTo(vector.text("canonicalRequest").orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("signedRequests")
    void oneMoreByteInTheBodyIsSeen(Document vector) {
        SimulatorRequest sent = Vectors.request(vector);
        var changed = new SimulatorRequest(
                sent.method(), sent.rawPath(), sent.rawQuery(), sent.headers(), (sent.bodyText() + " ").getBytes());

        assertThat(verifier(vector).verify(changed).summary()).isEqualTo("InvalidRequestSignature");
    }

    @ParameterizedTest
    @MethodSource("buttons")
    void theButtonOfAnSdkVerifies(Document vector) {
        var verifier = new ButtonVerifier(Merchants.of(List.of(Vectors.merchant("KEY"))));
        String payload = vector.text("payload").orElseThrow();
        String signature = vector.text("sampleSignature").orElseThrow();
        String algorithm = vector.text("algorithm").orElseThrow();

        assertThat(verifier.signer(payload, signature, algorithm, "KEY").publicKeyId())
                .isEqualTo("KEY");
        assertThatThrownBy(() -> verifier.signer(payload + " ", signature, algorithm, "KEY"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("does not match signedString " + algorithm + " " + Sha256.hex(payload + " "));
    }

    private static RequestVerifier verifier(Document vector) {
        String keyId = vector.text("publicKeyId").orElseThrow();
        return new RequestVerifier(Merchants.of(List.of(Vectors.merchant(keyId))), SIGNING_TIME);
    }

    private static Named<Document> named(Document vector) {
        return Named.of(vector.text("id").orElseThrow(), vector);
    }
}
