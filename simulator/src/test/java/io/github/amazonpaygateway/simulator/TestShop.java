package io.github.amazonpaygateway.simulator;

import io.github.amazonpaygateway.simulator.http.SimulatorRequest;
import io.github.amazonpaygateway.simulator.http.SimulatorResponse;
import io.github.amazonpaygateway.simulator.merchant.Merchant;
import io.github.amazonpaygateway.simulator.merchant.Region;
import io.github.amazonpaygateway.simulator.time.ClockMode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A shop that signs its requests and hands them straight to a simulator with a virtual clock. */
public final class TestShop {

    public static final String STORE = "amzn1.application-oa2-client.test";
    public static final String KEY_ID = "AHTESTPUBLICKEYID0000000";

    private static final DateTimeFormatter COMPACT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final AmazonPaySimulator simulator;
    private final String root;
    private final String keyId;

    private TestShop(AmazonPaySimulator simulator, String root, String keyId) {
        this.simulator = simulator;
        this.root = root;
        this.keyId = keyId;
    }

    public static TestShop open() {
        return open(Region.NA);
    }

    public static TestShop open(Region region) {
        return open(SimulatorOptions.of(merchant(region)));
    }

    public static TestShop open(SimulatorOptions options) {
        return new TestShop(
                AmazonPaySimulator.create(options.withClock(ClockMode.VIRTUAL)),
                "/sandbox/v2/",
                options.merchants().get(0).publicKeyId());
    }

    /** A shop at a simulator that is there already. */
    public static TestShop over(AmazonPaySimulator simulator) {
        return new TestShop(simulator, "/sandbox/v2/", KEY_ID);
    }

    public static Merchant merchant(Region region) {
        return new Merchant("A1TEST", STORE, KEY_ID, TestKey.publicKey(), region);
    }

    public TestShop under(String otherRoot) {
        return new TestShop(simulator, otherRoot, keyId);
    }

    public TestShop withKeyId(String otherKeyId) {
        return new TestShop(simulator, root, otherKeyId);
    }

    public AmazonPaySimulator simulator() {
        return simulator;
    }

    public void pass(Duration time) {
        simulator.clock().advance(time);
    }

    public Reply get(String path) {
        return send("GET", path, "", Map.of());
    }

    public Reply patch(String path, String body) {
        return send("PATCH", path, body, Map.of());
    }

    public Reply patch(String path, String body, String simulationCode) {
        return send("PATCH", path, body, Map.of("x-amz-pay-simulation-code", simulationCode));
    }

    public Reply delete(String path, String body) {
        return send("DELETE", path, body, Map.of());
    }

    public Reply delete(String path, String body, String simulationCode) {
        return send("DELETE", path, body, Map.of("x-amz-pay-simulation-code", simulationCode));
    }

    public Reply post(String path, String body) {
        return postWithKey(path, body, newKey());
    }

    public Reply postWithKey(String path, String body, String key) {
        return send("POST", path, body, Map.of("x-amz-pay-idempotency-key", key));
    }

    public Reply post(String path, String body, String simulationCode) {
        return send(
                "POST",
                path,
                body,
                Map.of("x-amz-pay-idempotency-key", newKey(), "x-amz-pay-simulation-code", simulationCode));
    }

    public Reply send(String method, String path, String body, Map<String, String> headers) {
        return Reply.of(raw(method, path, body, headers));
    }

    public SimulatorResponse raw(String method, String path, String body, Map<String, String> headers) {
        return simulator.handle(signed(method, root + path, body, headers));
    }

    public SimulatorRequest signed(String method, String path, String body, Map<String, String> more) {
        return signed(method, path, body.getBytes(StandardCharsets.UTF_8), more);
    }

    public SimulatorRequest signed(String method, String path, byte[] body, Map<String, String> more) {
        var headers = new TreeMap<>(Map.of(
                "accept", "application/json",
                "content-type", "application/json",
                "x-amz-pay-date", COMPACT.format(Instant.now()),
                "x-amz-pay-host", "pay-api.amazon.com",
                "x-amz-pay-region", "NA"));
        headers.putAll(more);
        headers.values().removeIf(String::isEmpty);
        String[] line = path.split("\\?", 2);
        String query = line.length == 1 ? "" : line[1];
        String block = headers.entrySet().stream()
                .map(h -> h.getKey() + ":" + h.getValue() + "\n")
                .collect(Collectors.joining());
        String names = String.join(";", headers.keySet());
        String canonical = String.join("\n", method, line[0], query, block, names, TestKey.sha256(body));
        String authorization = TestKey.V2 + " PublicKeyId=" + keyId + ", SignedHeaders=" + names + ", Signature="
                + TestKey.sign(TestKey.V2, canonical);
        return request(method, line[0], query.isEmpty() ? null : query, headers, authorization, body);
    }

    public static String newKey() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    private static SimulatorRequest request(
            String method,
            String path,
            @Nullable String query,
            Map<String, String> headers,
            String authorization,
            byte[] body) {
        var all = new LinkedHashMap<String, List<String>>();
        headers.forEach((name, value) -> all.put(name, List.of(value)));
        all.put("Authorization", List.of(authorization));
        all.put("Host", List.of("simulator.test:8080"));
        return new SimulatorRequest(method, path, query, all, body);
    }
}
