package io.github.amazonpaygateway.simulator.robustness;

import io.github.amazonpaygateway.simulator.http.SimulatorRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Requests that are nearly right, and some that are not at all. */
final class Mutations {

    record Line(String method, String path) {}

    private static final List<String> METHODS = List.of("GET", "POST", "PATCH", "DELETE", "PUT", "HEAD", "get", "");
    private static final List<String> PATHS = List.of(
            "/v2/charges",
            "/sandbox/v2/charges/S01-0000000-0000000-C000000/capture",
            "/live/v1/checkoutSessions",
            "/v2/checkoutSessions/bd504926-f659-4ad7-a1a9-9a747aaf5275/complete",
            "/v2/chargePermissions/S01-0000000-0000000/close",
            "/v2/refunds",
            "/v2/disputes",
            "/v2/files",
            "/v2/buyers/x",
            "/v2/deliveryTrackers",
            "/v2/reports",
            "/simulator/clock",
            "/simulator/faults",
            "/simulator/notifications/x/resend",
            "/simulator/disputes",
            "/simulator/checkoutSessions/x/buyer",
            "/simulator/reset",
            "/simulator/",
            "/checkout/start",
            "/checkout/button",
            "/checkout/signin",
            "/checkout/",
            "/checkout.js",
            "/storage/x",
            "/",
            "");
    private static final List<String> BODIES = List.of(
            "{\"chargePermissionId\":\"S01-0000000-0000000\",\"chargeAmount\":{\"amount\":\"1.00\",\"currencyCode\":\"USD\"}}",
            "{\"webCheckoutDetails\":{\"checkoutReviewReturnUrl\":\"http://localhost/r\"},\"storeId\":\"x\",\"scopes\":[\"name\"]}",
            "{\"operation\":\"createCharge\",\"status\":403,\"times\":1}",
            "{\"advance\":\"PT1S\"}",
            "{\"action\":\"approve\",\"card\":\"1111\"}",
            "click=%7B%22payload%22%3A%22x%22%7D&card=1111",
            "[[[[[[[[[[[[[[[[",
            "");
    private static final String SIGNATURE =
            "AMZN-PAY-RSASSA-PSS-V2 PublicKeyId=AHTESTPUBLICKEYID0000000, SignedHeaders=accept;x-amz-pay-date, Signature=";

    private final Random random;

    Mutations(Random random) {
        this.random = random;
    }

    static SimulatorRequest get(String path) {
        return new SimulatorRequest("GET", path, null, Map.of(), new byte[0]);
    }

    SimulatorRequest request() {
        Line line = line();
        return new SimulatorRequest(
                line.method(),
                line.path(),
                random.nextBoolean() ? null : text("amazonCheckoutSessionId=x&%41="),
                headers(),
                body());
    }

    Line line() {
        return new Line(any(METHODS), random.nextInt(3) == 0 ? text(any(PATHS)) : any(PATHS));
    }

    byte[] body() {
        if (random.nextInt(500) == 0) {
            return ((random.nextBoolean() ? "{\"a\":" : "") + "[".repeat(20_000)).getBytes(StandardCharsets.UTF_8);
        }
        byte[] body = any(BODIES).getBytes(StandardCharsets.UTF_8);
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

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
