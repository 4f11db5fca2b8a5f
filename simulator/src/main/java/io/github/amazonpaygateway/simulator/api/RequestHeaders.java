package io.github.amazonpaygateway.simulator.api;

import static io.github.amazonpaygateway.simulator.failure.Refusals.invalidHeader;

import io.github.amazonpaygateway.simulator.failure.Refusal;
import io.github.amazonpaygateway.simulator.http.SimulatorRequest;
import io.github.amazonpaygateway.simulator.operation.Operation;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The headers that are checked beside the signature. */
final class RequestHeaders {

    static final String KEY = "x-amz-pay-idempotency-key";
    static final String SIMULATION_CODE = "x-amz-pay-simulation-code";
    static final String AUTH_TOKEN = "x-amz-pay-authtoken";

    private static final Pattern ALLOWED_KEY = Pattern.compile("[A-Za-z0-9_-]{1,32}");

    private RequestHeaders() {}

    /** The documents ask for it on every request, GET too. */
    static void checkContentType(SimulatorRequest request) {
        String type = request.header("content-type").orElseThrow(() -> missing("content-type"));
        if (!type.toLowerCase(Locale.ROOT).startsWith("application/json")) {
            throw invalidHeader("The value " + type + " provided for content-type is invalid");
        }
    }

    /** The key of an operation that takes one. */
    static Optional<String> key(SimulatorRequest request, Operation operation, boolean strict) {
        if (!operation.takesKey()) {
            return Optional.empty();
        }
        Optional<String> key = request.header(KEY);
        if (key.isEmpty() && (strict || operation.needsKey())) {
            throw missing(KEY);
        }
        key.filter(text -> !ALLOWED_KEY.matcher(text).matches()).ifPresent(text -> {
            throw invalidHeader("The value " + text + " provided for " + KEY + " is invalid");
        });
        return key;
    }

    private static Refusal missing(String name) {
        return new Refusal(400, "MissingHeader", "The header " + name + " is missing");
    }
}
