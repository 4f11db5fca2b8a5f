package io.github.amazonpaygateway.impl.signing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SigningVectorsTest {

    /** Vector, line of the canonical request that differs, ours instead. Everything else is reproduced byte for byte. */
    private static final Map<String, Difference> DIFFERENCES = Map.of(
            "path-encoding-torture",
            new Difference(
                    "an encoded slash belongs to its segment and an empty segment is one: the SDK for Java lets them"
                            + " address another resource under the same signature",
                    1,
                    "/sandbox/v2//charges/a%2Fb%2Bc%3Ad%40e%20f~g~h%2Ai/"),
            "node-path-raw",
            new Difference(
                    "the SDK for Node signs a path that no HTTP client can send; we send and sign the encoded one",
                    1,
                    "/sandbox/v2/buyers/Atza%7CIw%3AEB%40x%20y"),
            "node-query",
            new Difference(
                    "RFC 3986 reserves ! ' ( ) *, the SDK for Node leaves them bare",
                    2,
                    "nextToken=a%20b%2Bc%2F%3D%21%27%28%29%2A~%C3%A9&reportTypes=A%2CB&z="),
            "node-mixed-case-header",
            new Difference(
                    "the SDK for Node keeps the case of a name that the caller wrote; ours are constants in lower case",
                    11,
                    "accept;content-type;user-agent;x-amz-pay-date;x-amz-pay-host;x-amz-pay-idempotency-key;x-amz-pay-region"));

    record Difference(String reason, int line, String ours) {}

    static List<SigningVectors.Request> requests() {
        return SigningVectors.requests();
    }

    static List<JsonObject> buttons() {
        return SigningVectors.buttons();
    }

    @Test
    void coversAllVectors() {
        assertThat(requests())
                .hasSize(42)
                .extracting(SigningVectors.Request::id)
                .containsAll(DIFFERENCES.keySet());
        assertThat(buttons()).hasSize(12);
        System.out.printf(
                "%d signed requests and %d buttons of the SDKs, fixed, so without a seed: %d differ for a reason%n",
                requests().size(), buttons().size(), DIFFERENCES.size());
    }

    @ParameterizedTest
    @MethodSource("requests")
    void canonicalRequestIsThatOfTheSdkOrDiffersForAReason(SigningVectors.Request vector) {
        String expected = expected(vector);

        CanonicalRequest ours = ours(vector);

        assertThat(ours.text()).isEqualTo(expected);
        assertThat(ours.stringToSign(vector.algorithm())
                        .toString()
                        .equals(vector.json().getString("stringToSign")))
                .isEqualTo(!DIFFERENCES.containsKey(vector.id()));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void signaturesOfTheSdksVerifyForWhatIsReproduced(SigningVectors.Request vector) {
        String stringToSign = DIFFERENCES.containsKey(vector.id())
                ? vector.json().getString("stringToSign")
                : ours(vector).stringToSign(vector.algorithm()).toString();

        assertThat(vector.text("sampleSignature").stream())
                .allMatch(signature -> verifies(vector, stringToSign, signature));
        assertThat(vector.text("sampleAuthorizationHeader").stream())
                .map(header -> header.substring(header.indexOf("Signature=") + "Signature=".length()))
                .allMatch(signature -> verifies(vector, stringToSign, signature));
    }

    @ParameterizedTest
    @MethodSource("buttons")
    void buttonIsSignedOverItsBytes(JsonObject vector) {
        SigningAlgorithm algorithm = SigningVectors.algorithmOf(vector);
        String payload = vector.getString("payload");

        var ours = new PayloadSigner(TestKeys.MERCHANT_KEY, algorithm).sign(payload);

        String stringToSign = vector.getString("stringToSign");
        assertThat(ours.payloadJson()).isSameAs(payload);
        assertThat(ours.algorithm()).isEqualTo(vector.getString("algorithm"));
        assertThat(TestKeys.verifies(TestKeys.RSA.getPublic(), ours.algorithm(), stringToSign, ours.signature()))
                .isTrue();
        assertThat(TestKeys.verifies(
                        SigningVectors.publicKey(),
                        vector.getString("algorithm"),
                        stringToSign,
                        vector.getString("sampleSignature")))
                .isTrue();
    }

    private static CanonicalRequest ours(SigningVectors.Request vector) {
        var uri = CanonicalUri.of(vector.rawPath(), vector.rawQuery());
        return CanonicalRequest.of(vector.method(), uri, vector.headers(), vector.body());
    }

    private static String expected(SigningVectors.Request vector) {
        Difference difference = DIFFERENCES.get(vector.id());
        if (difference == null) {
            return vector.canonicalRequest();
        }
        String[] lines = vector.canonicalRequest().split("\n", -1);
        lines[difference.line()] = difference.ours();
        return String.join("\n", lines);
    }

    private static boolean verifies(SigningVectors.Request vector, String stringToSign, String signature) {
        return TestKeys.verifies(
                SigningVectors.publicKey(), vector.json().getString("algorithm"), stringToSign, signature);
    }
}
