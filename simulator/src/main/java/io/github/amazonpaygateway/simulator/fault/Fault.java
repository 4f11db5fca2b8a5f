package io.github.amazonpaygateway.simulator.fault;

import io.github.amazonpaygateway.simulator.failure.Refusal;
import io.github.amazonpaygateway.simulator.http.SimulatorResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One kind of trouble.
 *
 * @param operation it strikes, null for any
 * @param after whether the work is done before it strikes
 * @param delay how long the answer is held back
 * @param status of the answer in place of the true one, null keeps it
 * @param reasonCode of the answer in place of the true one, null for the usual one of the status
 * @param body of the answer in place of the true one, null keeps it
 * @param headers more headers of the answer
 * @param drop whether the connection is closed instead
 * @param reset whether the connection is broken off instead, by a TCP reset
 * @param distortion what becomes of the true answer, null for nothing
 * @param advance how far the simulator's clock jumps, zero for not at all
 */
public record Fault(
        @Nullable String operation,
        boolean after,
        Duration delay,
        @Nullable Integer status,
        @Nullable String reasonCode,
        @Nullable String body,
        Map<String, String> headers,
        boolean drop,
        boolean reset,
        @Nullable Distortion distortion,
        Duration advance) {

    boolean strikes(String what) {
        return operation == null || operation.equals(what);
    }

    /** Whether the work is left undone: it strikes before, and the answer is its own. */
    public boolean preventsWork() {
        return !after && distortion == null && (drop || reset || status != null || body != null);
    }

    /** The answer in place of the true one. */
    public SimulatorResponse distort(SimulatorResponse answer) {
        if (reset) {
            return SimulatorResponse.reset();
        }
        if (drop) {
            return SimulatorResponse.dropped();
        }
        var distorted = withStatus(distortion == null ? answer : distortion.distort(answer));
        if (body != null) {
            distorted = withBody(distorted, body);
        }
        for (var header : headers.entrySet()) {
            distorted = distorted.with(header.getKey(), header.getValue());
        }
        return distorted;
    }

    private SimulatorResponse withStatus(SimulatorResponse answer) {
        if (status == null) {
            return answer;
        }
        String code = reasonCode == null ? usualCode(status) : reasonCode;
        return new Refusal(status, code, "Injected fault.").response();
    }

    private static String usualCode(int status) {
        return switch (status) {
            case 408 -> "RequestTimeout";
            case 429 -> "TooManyRequests";
            case 500 -> "InternalServerError";
            case 503 -> "ServiceUnavailable";
            default -> "InjectedFault";
        };
    }

    private static SimulatorResponse withBody(SimulatorResponse answer, String body) {
        String type = body.startsWith("<") ? "text/html" : "application/json";
        return new SimulatorResponse(answer.status(), answer.headers(), body.getBytes(StandardCharsets.UTF_8))
                .with("Content-Type", type);
    }
}
