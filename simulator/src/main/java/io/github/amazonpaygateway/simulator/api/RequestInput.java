package io.github.amazonpaygateway.simulator.api;

import io.github.amazonpaygateway.simulator.http.SimulatorRequest;
import io.github.amazonpaygateway.simulator.json.Document;
import io.github.amazonpaygateway.simulator.json.JsonFactory;
import io.github.amazonpaygateway.simulator.merchant.Merchant;
import io.github.amazonpaygateway.simulator.operation.Operation;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/** A request as the history keeps it: without its signature, which was found good and would be too old later. */
final class RequestInput {

    private static final List<String> HEADERS = List.of(
            "content-type", RequestHeaders.KEY, RequestHeaders.SIMULATION_CODE, RequestHeaders.AUTH_TOKEN, "host");

    // the reads that change something: they make a token or an address
    private static final Set<Operation> LEAVING_TRACES =
            EnumSet.of(Operation.GET_AUTHORIZATION_TOKEN, Operation.GET_REPORT_DOCUMENT);

    private RequestInput() {}

    static boolean isWanted(SimulatorRequest request, Operation operation) {
        return !request.method().equals("GET") || LEAVING_TRACES.contains(operation);
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
