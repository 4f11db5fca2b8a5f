package io.github.amazonpaygateway.simulator.api;

import io.github.amazonpaygateway.simulator.http.SimulatorRequest;
import io.github.amazonpaygateway.simulator.json.Document;
import io.github.amazonpaygateway.simulator.json.JsonFactory;
import io.github.amazonpaygateway.simulator.merchant.Merchant;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;

/** A request as the history keeps it: without its signature, which was found good and would be too old later. */
final class RequestInput {

    private static final List<String> HEADERS =
            List.of("content-type", RequestHeaders.KEY, RequestHeaders.SIMULATION_CODE, "host");

    private RequestInput() {}

    // a read changes nothing, and a token cannot be made again
    static boolean isWanted(SimulatorRequest request) {
        return !request.method().equals("GET")
                && request.header(RequestHeaders.AUTH_TOKEN).isEmpty();
    }

    static JsonObject of(SimulatorRequest request, Merchant signer) {
        var headers = JsonFactory.object();
        HEADERS.forEach(name -> request.header(name).ifPresent(value -> headers.add(name, value)));
        var input = JsonFactory.object()
                .add("publicKeyId", signer.publicKeyId())
                .add("method", request.method())
                .add("path", request.rawPath());
        if (request.rawQuery() != null) {
            input.add("query", request.rawQuery());
        }
        return input.add("headers", headers).add("body", request.bodyText()).build();
    }

    static SimulatorRequest request(Document input) {
        var headers = new LinkedHashMap<String, List<String>>();
        input.part("headers")
                .json()
                .keySet()
                .forEach(name ->
                        headers.put(name, List.of(input.text("headers", name).orElse(""))));
        return new SimulatorRequest(
                input.text("method").orElse("POST"),
                input.text("path").orElse("/"),
                input.text("query").orElse(null),
                headers,
                input.text("body").orElse("").getBytes(StandardCharsets.UTF_8));
    }
}
