package io.github.amazonpaygateway.itests.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.idempotency.IdempotencyKey;
import io.github.amazonpaygateway.itests.simulator.SeenRequest;
import io.github.amazonpaygateway.itests.simulator.SimulatorRemote;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Asserts what one request looked like on the wire, and that its signature covers it. */
record Wire(SeenRequest request) {

    private static final String ALWAYS_SIGNED = "accept content-type x-amz-pay-date x-amz-pay-host x-amz-pay-region";

    /** The only request of this operation. */
    static Wire seen(SimulatorRemote simulator, String operation) {
        var requests = simulator.seen(operation);
        assertThat(requests).as(operation).hasSize(1);
        assertThat(requests.get(0).signature()).as("verdict on the signature").isEqualTo("valid");
        return new Wire(requests.get(0));
    }

    Wire as(String verb, String path) {
        assertThat(request.line()).isEqualTo(verb + " /v2" + path);
        return this;
    }

    Wire keyed(IdempotencyKey key) {
        assertThat(request.key()).contains(key.value());
        return signing("x-amz-pay-idempotency-key");
    }

    Wire unkeyed() {
        assertThat(request.key()).isEmpty();
        return signing();
    }

    private Wire signing(String... more) {
        assertThat(request.signedHeaders().keySet())
                .containsExactlyInAnyOrder((ALWAYS_SIGNED + " " + String.join(" ", more)).split(" "));
        assertThat(request.signedHeaders())
                .containsEntry("accept", "application/json")
                .containsEntry("content-type", "application/json");
        return this;
    }

    /** Exactly these bytes; apostrophes stand for quotation marks. */
    void carrying(String json) {
        var expected = json.replace('\'', '"');
        assertThat(request.body()).isEqualTo(expected);
        assertThat(request.bodySha256()).isEqualTo(sha256(expected));
    }

    void empty() {
        carrying("");
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
