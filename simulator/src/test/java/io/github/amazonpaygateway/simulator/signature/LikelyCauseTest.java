package io.github.amazonpaygateway.simulator.signature;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.simulator.TestShop;
import io.github.amazonpaygateway.simulator.enrolment.InventedMerchant;
import io.github.amazonpaygateway.simulator.http.SimulatorRequest;
import io.github.amazonpaygateway.simulator.journal.JournalEntry;
import io.github.amazonpaygateway.simulator.merchant.Region;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    // what was signed, what was sent, what is said
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"a\":\"x\"} | {\"a\" : \"x\"} | changed body: the JSON was written anew",
                "{\"a\":\"x\\/y\"} | {\"a\":\"x/y\"} | encoding: slashes were signed as \\/",
                "{\"a\":\"x/y\"} | {\"a\":\"x\\/y\"} | encoding: slashes were signed as /",
                "{\"a\":\"gr\\u00fcn\"} | {\"a\":\"grün\"} | encoding: other letters than ASCII"
            })
    void anotherWayToWriteTheBody(String text, String sent, String said) {
        var request = shop.signed("POST", "/sandbox/v2/charges", text, Map.of());

        assertThat(cause(with(request, "/sandbox/v2/charges", sent))).startsWith(said);
    }

    @Test
    void anotherCharsetOfTheBody() {
        String text = "{\"a\":\"grün\"}";
        byte[] latin = text.getBytes(StandardCharsets.ISO_8859_1);
        byte[] utf = text.getBytes(StandardCharsets.UTF_8);

        assertThat(cause(with(shop.signed("POST", "/sandbox/v2/charges", latin, Map.of()), utf)))
                .isEqualTo("encoding: the body was signed as ISO-8859-1 and sent as UTF-8");
        assertThat(cause(with(shop.signed("POST", "/sandbox/v2/charges", utf, Map.of()), latin)))
                .isEqualTo("encoding: the body was signed as UTF-8 and sent as ISO-8859-1");
    }

    @Test
    void theKeyOfAnotherMerchant() {
        var invented = InventedMerchant.in(Region.NA).merchant();
        shop.simulator().merchants().add(invented);
        var other = resigned(signed, authorization -> authorization.replace(TestShop.KEY_ID, invented.publicKeyId()));

        assertThat(cause(other))
                .isEqualTo("wrong key: it was signed with the private key of " + TestShop.KEY_ID + ", not of "
                        + invented.publicKeyId());
    }

    @Test
    void anotherEnvironment() {
        assertThat(cause(with(signed, "/live/v2/charges", "{\"a\":1}")))
                .isEqualTo("wrong environment: it was signed for /sandbox/");
    }

    @Test
    void anotherText() {
        assertThat(cause(with(signed, "/sandbox/v2/charges", "{\"b\":2}"))).startsWith("changed body: the right key");
        var noBody = shop.signed("GET", "/sandbox/v2/charges/a", "", Map.of());
        assertThat(cause(with(noBody, "/sandbox/v2/charges/b", ""))).startsWith("encoding: the right key");
    }

    // Node keeps the case of names and some marks of a query; its text is the last of many that are tried
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"a\":1} | {\"a\" : 1} | changed body: the JSON was written anew",
                "'' | {\"a\":1} | changed body: it was signed as if the body were empty",
                "null | '' | changed body: it was signed with the body null"
            })
    void aChangedBodyOfNode(String text, String sent, String said) {
        SimulatorRequest request = node("/sandbox/v2/charges/a!b(c)", "b=1'&a=2*", text)
                .sent("/sandbox/v2/charges/a%21b(c)", "b=1'&a=2*", Map.of(), sent);

        assertThat(cause(request)).startsWith(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x-amz-pay-Host | localhost | headers: x-amz-pay-host was signed as 'localhost:9081' and sent as 'localhost'",
                "x-amz-pay-Host | pay-api.amazon.eu:443 | headers: x-amz-pay-host was signed as 'localhost:9081'",
                "accept | */* | headers: accept was signed as 'application/json' and sent as '*/*'",
                "x-amz-pay-Date | @now | clock: the date was "
            })
    void aChangedHeader(String name, String value, String said) {
        String sent = value.equals("@now") ? extended(Instant.now().minusSeconds(2)) : value;
        SimulatorRequest request = node("/sandbox/v2/charges", "", "{}")
                .sent("/sandbox/v2/charges", "", Map.of(name, sent, "host", "localhost:9081"), "{}");

        assertThat(cause(request)).startsWith(said);
    }

    private static SignedText node(String path, String query, String body) {
        return SignedText.of(
                        "POST",
                        path,
                        query,
                        "accept",
                        "application/json",
                        "x-amz-pay-Date",
                        extended(Instant.now().minusSeconds(1)),
                        "x-amz-pay-Host",
                        "localhost:9081")
                .body(body);
    }

    private static String extended(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS).toString();
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
        var future = shop.signed("GET", "/sandbox/v2/charges/x", "", Map.of("x-amz-pay-date", "20990101T000000Z"));
        assertThat(cause(future)).startsWith("clock:");
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

    private static SimulatorRequest with(SimulatorRequest request, byte[] body) {
        return new SimulatorRequest(request.method(), request.rawPath(), request.rawQuery(), request.headers(), body);
    }

    private static SimulatorRequest resigned(SimulatorRequest request, UnaryOperator<String> change) {
        var headers = new LinkedHashMap<>(request.headers());
        String authorization = request.header("Authorization").orElseThrow();
        headers.put("Authorization", List.of(change.apply(authorization)));
        return new SimulatorRequest(request.method(), request.rawPath(), request.rawQuery(), headers, request.body());
    }
}
