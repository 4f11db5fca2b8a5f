package io.github.amazonpaygateway.simulator.signature;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.simulator.TestShop;
import io.github.amazonpaygateway.simulator.http.SimulatorRequest;
import io.github.amazonpaygateway.simulator.journal.JournalEntry;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class LikelyCauseTest {

    final TestShop shop = TestShop.open();
    final SimulatorRequest signed = shop.signed("POST", "/sandbox/v2/charges", "{\"a\":1}", Map.of());

    @Test
    void nothingIsWrongWithAGoodSignature() {
        assertThat(cause(signed)).isNull();
    }

    @Test
    void aChangedBody() {
        assertThat(cause(with(signed, "/sandbox/v2/charges", "{\"a\":1}\n"))).startsWith("changed body: blanks");
        var empty = shop.signed("POST", "/sandbox/v2/charges", "", Map.of());
        assertThat(cause(with(empty, "/sandbox/v2/charges", "{}"))).startsWith("changed body: it was signed as if");
    }

    @Test
    void anotherEnvironment() {
        assertThat(cause(with(signed, "/live/v2/charges", "{\"a\":1}")))
                .isEqualTo("wrong environment: it was signed for /sandbox/");
    }

    @Test
    void anotherText() {
        assertThat(cause(with(signed, "/sandbox/v2/charges", "{\"b\":2}"))).startsWith("encoding: the right key");
    }

    @Test
    void anotherKey() {
        var other = resigned(signed, authorization -> {
            int start = authorization.indexOf("Signature=") + "Signature=".length();
            String signature = authorization.substring(start);
            return authorization.substring(0, start)
                    + signature.substring(0, 20)
                    + flipped(signature.charAt(20))
                    + signature.substring(21);
        });

        assertThat(cause(other)).startsWith("wrong key: it was not signed with the private key that belongs to");
    }

    @Test
    void anotherAlgorithm() {
        var other = resigned(signed, authorization -> authorization.replace("PSS-V2", "PSS"));

        assertThat(cause(other))
                .isEqualTo("algorithm: the salt has 32 bytes, the algorithm named in the header needs 20");
    }

    @Test
    void theClock() {
        var old = shop.signed("GET", "/sandbox/v2/charges/x", "", Map.of("x-amz-pay-date", "20200101T000000Z"));

        assertThat(cause(old)).startsWith("clock:");
    }

    private String cause(SimulatorRequest request) {
        shop.simulator().handle(request);
        List<JournalEntry> entries = shop.simulator().journal().entries();
        return entries.get(entries.size() - 1).likelyCause();
    }

    private static char flipped(char letter) {
        return letter == 'A' ? 'B' : 'A';
    }

    private static SimulatorRequest with(SimulatorRequest request, String path, String body) {
        return new SimulatorRequest(
                request.method(), path, request.rawQuery(), request.headers(), body.getBytes(StandardCharsets.UTF_8));
    }

    private static SimulatorRequest resigned(SimulatorRequest request, UnaryOperator<String> change) {
        var headers = new LinkedHashMap<>(request.headers());
        String authorization = request.header("Authorization").orElseThrow();
        headers.put("Authorization", List.of(change.apply(authorization)));
        return new SimulatorRequest(request.method(), request.rawPath(), request.rawQuery(), headers, request.body());
    }
}
