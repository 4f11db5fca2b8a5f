package io.github.amazonpaygateway.benchmarks;

import io.github.amazonpaygateway.benchmarks.stub.BenchmarkMerchant;
import io.github.amazonpaygateway.benchmarks.stub.LocalStub;
import io.github.amazonpaygateway.impl.signing.SignedBytes;
import java.io.IOException;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Not a client that anybody could use: a native signature, fixed texts, one socket per thread, no JSON, no retries, no
 * deadline. What it costs is what every client on this machine pays; a target beyond it cannot be met here.
 */
final class FloorContender implements Contender {

    private static final String CHARGE = "/v2/charges/S01-5105180-3221187-C056351";
    private static final String AMOUNT = "{\"amount\":\"14.00\",\"currencyCode\":\"USD\"}";

    private final SignedBytes requests;
    private final int port;
    private final Queue<FloorConnection> idle = new ConcurrentLinkedQueue<>();

    FloorContender(LocalStub stub) {
        requests = new SignedBytes(BenchmarkMerchant.PUBLIC_KEY_ID, stub.privateKeyPem());
        port = stub.port();
    }

    @Override
    public String name() {
        return "floor: socket and native RSA";
    }

    @Override
    public void call(int turn) throws IOException {
        byte[] request = request(turn);
        FloorConnection free = idle.poll();
        FloorConnection connection = free == null ? new FloorConnection(port) : free;
        int status = connection.exchange(request);
        idle.add(connection);
        if (status >= 300) {
            throw new IllegalStateException("status " + status);
        }
    }

    private byte[] request(int turn) {
        return switch (turn & 3) {
            case 0 ->
                requests.of(
                        "POST",
                        "/v2/charges",
                        key(),
                        "{\"chargePermissionId\":\"S01-5105180-3221187\",\"chargeAmount\":" + AMOUNT
                                + ",\"captureNow\":true,\"canHandlePendingAuthorization\":false}");
            case 1 -> requests.of("GET", CHARGE, "", "");
            case 2 -> requests.of("POST", CHARGE + "/capture", key(), "{\"captureAmount\":" + AMOUNT + "}");
            default ->
                requests.of(
                        "POST",
                        "/v2/refunds",
                        key(),
                        "{\"chargeId\":\"S01-5105180-3221187-C056351\",\"refundAmount\":" + AMOUNT + "}");
        };
    }

    @Override
    public void sign() {
        requests.of("GET", CHARGE, "", "");
    }

    private static String key() {
        return UUID.randomUUID().toString().replace("-", "");
    }
}
