package io.github.amazonpaygateway.simulator.robustness;

import io.github.amazonpaygateway.simulator.TestShop;
import io.github.amazonpaygateway.simulator.http.SimulatorRequest;
import io.github.amazonpaygateway.simulator.operation.Operation;
import io.github.amazonpaygateway.simulator.web.Front;
import io.github.amazonpaygateway.simulator.web.control.ControlSurface;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** Requests that are nearly right, and some that are not at all. */
final class Mutations {

    record Line(String method, String path) {}

    private static final List<String> METHODS = List.of("GET", "POST", "PATCH", "DELETE", "PUT", "HEAD", "get", "");
    // {id} stands for the id of any object
    private static final List<String> PATHS = Stream.of(
                    Arrays.stream(Operation.values()).map(operation -> "/sandbox/v2/" + operation.template()),
                    Stream.of(
                            "/v2/charges",
                            "/live/v1/checkoutSessions",
                            "/sandbox/v1/charges/{id}",
                            "/sandbox/v3/charges"),
                    controls(),
                    Stream.of(
                            "/checkout/start",
                            "/checkout/change",
                            "/checkout/button",
                            "/checkout/signin",
                            "/checkout/signout",
                            "/checkout/choose",
                            "/checkout/processing",
                            "/checkout/consent",
                            "/checkout/consent/refuse",
                            "/checkout/wallet",
                            "/checkout/claim",
                            "/checkout/cancel",
                            "/checkout/buy-now",
                            "/checkout/",
                            "/checkout.js"),
                    Stream.of("/simulator/", "/simulator/ui", "/storage/{id}", "/", ""))
            .flatMap(paths -> paths)
            .toList();
    private static final List<String> BODIES = List.of(
            "{\"chargePermissionId\":\"{id}\",\"chargeAmount\":{\"amount\":\"1.00\",\"currencyCode\":\"USD\"}}",
            "{\"webCheckoutDetails\":{\"checkoutReviewReturnUrl\":\"http://localhost/r\"},\"storeId\":\"x\",\"scopes\":[\"name\"]}",
            "{\"captureAmount\":{\"amount\":\"1.00\",\"currencyCode\":\"USD\"}}",
            "{\"chargeId\":\"{id}\",\"refundAmount\":{\"amount\":\"1.00\",\"currencyCode\":\"USD\"}}",
            "{\"chargePermissionId\":\"{id}\",\"deliveryDetails\":[{\"trackingNumber\":\"1\",\"carrierCode\":\"UPS\"}]}",
            "{\"reportType\":\"_GET_FLAT_FILE_OFFAMAZONPAYMENTS_SANDBOX_SETTLEMENT_DATA_\"}",
            "{\"type\":\"jpg\",\"purpose\":\"disputeEvidence\"}",
            "{\"closureReason\":\"x\",\"cancelPendingCharges\":true}",
            "{\"cancellationReason\":\"x\"}",
            "{\"reasonCode\":\"AmazonClosed\",\"merchantId\":\"x\",\"name\":\"{id}\"}",
            "{\"format\":1,\"seed\":0,\"now\":\"2026-01-01T00:00:00Z\",\"inputs\":[{}]}",
            "{\"operation\":\"createCharge\",\"status\":403,\"times\":1}",
            "{\"advance\":\"PT1S\"}",
            "{\"action\":\"approve\",\"card\":\"1111\"}",
            "click=%7B%22payload%22%3A%22x%22%7D&card=1111&amazonCheckoutSessionId={id}&chargePermissionId={id}",
            "[[[[[[[[[[[[[[[[",
            "");
    private static final String SIGNATURE =
            "AMZN-PAY-RSASSA-PSS-V2 PublicKeyId=AHTESTPUBLICKEYID0000000, SignedHeaders=accept;x-amz-pay-date, Signature=";

    private final Random random;
    private final List<String> ids;

    /**
     * Requests by chance.
     *
     * @param ids of objects that exist
     */
    Mutations(Random random, List<String> ids) {
        this.random = random;
        this.ids = ids;
    }

    static SimulatorRequest get(String path) {
        return new SimulatorRequest("GET", path, null, Map.of(), new byte[0]);
    }

    SimulatorRequest request() {
        Line line = line();
        return new SimulatorRequest(
                line.method(),
                line.path(),
                random.nextBoolean() ? null : text(withId("amazonCheckoutSessionId={id}&chargePermissionId={id}&%41=")),
                headers(),
                body());
    }

    Line line() {
        String path = withId(any(PATHS));
        return new Line(any(METHODS), random.nextInt(3) == 0 ? text(path) : path);
    }

    byte[] body() {
        if (random.nextInt(500) == 0) {
            return ((random.nextBoolean() ? "{\"a\":" : "") + "[".repeat(20_000)).getBytes(StandardCharsets.UTF_8);
        }
        byte[] body = withId(any(BODIES)).getBytes(StandardCharsets.UTF_8);
        return random.nextInt(5) == 0 ? body : bytes(body);
    }

    String key() {
        return "k" + random.nextInt(100);
    }

    private Map<String, List<String>> headers() {
        var headers = new LinkedHashMap<String, List<String>>();
        header(headers, "Host", "localhost:9081");
        header(headers, "content-type", "application/json");
        header(headers, "x-amz-pay-date", "20260101T000000Z");
        header(headers, "Cookie", "simulator-buyer=1111.home");
        header(headers, "x-amz-pay-idempotency-key", "k1");
        header(headers, "Content-Length", "-1");
        // a real signature costs a verification of RSA; enough of them to see that it survives
        header(headers, "Authorization", random.nextInt(50) == 0 ? SIGNATURE + "YWJj" : "AMZN-PAY " + SIGNATURE);
        return headers;
    }

    private void header(Map<String, List<String>> headers, String name, String value) {
        switch (random.nextInt(6)) {
            case 0 -> headers.put(name, List.of());
            case 1 -> headers.put(name, List.of(text(value)));
            case 2 -> headers.put(name, List.of(value, text(value)));
            case 3 -> headers.put(text(name), List.of(value));
            default -> headers.put(name, List.of(value));
        }
    }

    private String withId(String text) {
        return text.replace("{id}", random.nextInt(4) == 0 ? "x" : any(ids)).replace("{part}", "x");
    }

    private String text(String start) {
        return new String(bytes(start.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }

    private byte[] bytes(byte[] start) {
        byte[] bytes = start.clone();
        for (int i = random.nextInt(4); i >= 0 && bytes.length > 0; i--) {
            int place = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[place] = (byte) random.nextInt(256);
                case 1 -> bytes[place] = (byte) "{}[]\",:%&=/;\\\0\n9eE-+.".charAt(random.nextInt(21));
                case 2 -> bytes = Arrays.copyOf(bytes, place);
                default -> bytes = doubled(bytes, place);
            }
        }
        return bytes;
    }

    private static byte[] doubled(byte[] bytes, int place) {
        byte[] more = Arrays.copyOf(bytes, bytes.length + bytes.length - place);
        System.arraycopy(bytes, place, more, bytes.length, bytes.length - place);
        return more;
    }

    private static Stream<String> controls() {
        return new ControlSurface(TestShop.open().simulator(), Front.SOCKET)
                .paths().stream().map(path -> path.replace("([^/]+)", "{id}"));
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
