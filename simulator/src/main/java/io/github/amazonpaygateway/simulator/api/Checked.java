package io.github.amazonpaygateway.simulator.api;

import io.github.amazonpaygateway.simulator.failure.Refusal;
import io.github.amazonpaygateway.simulator.http.SimulatorRequest;
import io.github.amazonpaygateway.simulator.json.BodyText;
import io.github.amazonpaygateway.simulator.merchant.Environment;
import io.github.amazonpaygateway.simulator.merchant.Merchant;
import io.github.amazonpaygateway.simulator.operation.Call;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.Optional;

/** A request that is well-formed; everything that needs no object has been looked at, outside of anybody's turn. */
record Checked(
        SimulatorRequest request,
        Route route,
        Merchant signer,
        Environment environment,
        Optional<String> key,
        JsonObject body) {

    /** Throws a {@link Refusal} if something is wrong. */
    static Checked of(SimulatorRequest request, Route route, Merchant signer, boolean strictKeys) {
        Environment environment = environment(route, signer);
        RequestHeaders.checkContentType(request);
        Optional<String> key = RequestHeaders.key(request, route.operation(), strictKeys);
        JsonObject body = route.version().incoming(body(request));
        return new Checked(request, route, signer, environment, key, body);
    }

    Call call(PublicAddress address, Instant now) {
        return new Call(
                signer,
                environment,
                route.version(),
                route.target(),
                body,
                request.header(RequestHeaders.SIMULATION_CODE).orElse(null),
                request.header(RequestHeaders.AUTH_TOKEN).orElse(null),
                address.base(request),
                now);
    }

    private static JsonObject body(SimulatorRequest request) {
        return request.method().equals("GET") ? JsonValue.EMPTY_JSON_OBJECT : BodyText.parse(request.body());
    }

    // A key bound to one environment cannot act in the other; that both path forms pass is inferred. Without any hint
    // it is the sandbox.
    private static Environment environment(Route route, Merchant signer) {
        Optional<Environment> bound = Environment.ofPublicKeyId(signer.publicKeyId());
        Optional<Environment> named = route.environment();
        if (bound.isPresent() && named.isPresent() && !bound.equals(named)) {
            throw new Refusal(401, "UnauthorizedAccess", "The public key belongs to the other environment.");
        }
        return named.or(() -> bound).orElse(Environment.SANDBOX);
    }
}
