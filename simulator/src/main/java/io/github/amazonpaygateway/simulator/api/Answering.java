package io.github.amazonpaygateway.simulator.api;

import io.github.amazonpaygateway.simulator.failure.Refusal;
import io.github.amazonpaygateway.simulator.history.History;
import io.github.amazonpaygateway.simulator.http.SimulatorRequest;
import io.github.amazonpaygateway.simulator.http.SimulatorResponse;
import io.github.amazonpaygateway.simulator.idempotency.Fingerprint;
import io.github.amazonpaygateway.simulator.idempotency.KeptAnswers;
import io.github.amazonpaygateway.simulator.idempotency.KeyScope;
import io.github.amazonpaygateway.simulator.idempotency.Served;
import io.github.amazonpaygateway.simulator.json.BodyText;
import io.github.amazonpaygateway.simulator.json.Document;
import io.github.amazonpaygateway.simulator.merchant.Environment;
import io.github.amazonpaygateway.simulator.merchant.Merchant;
import io.github.amazonpaygateway.simulator.operation.Answer;
import io.github.amazonpaygateway.simulator.operation.Call;
import io.github.amazonpaygateway.simulator.operation.Operation;
import io.github.amazonpaygateway.simulator.throttle.Buckets;
import io.github.amazonpaygateway.simulator.time.Timeline;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Answers a request whose signer is known. */
public final class Answering {

    private final Map<Operation, Function<Call, Answer>> operations;
    private final Timeline timeline;
    private final KeptAnswers kept;
    private final Buckets buckets;
    private final PublicAddress address;
    private final boolean strictKeys;
    private final UnaryOperator<Call> acting;
    private final History history;
    private final Map<String, Merchant> signers;

    /** Answers by some operations; what acts turns a call into one in another account's name, if it has a token. */
    public Answering(
            Map<Operation, Function<Call, Answer>> operations,
            Timeline timeline,
            KeptAnswers kept,
            Buckets buckets,
            PublicAddress address,
            boolean strictKeys,
            UnaryOperator<Call> acting,
            History history,
            Collection<Merchant> signers) {
        this.operations = Map.copyOf(operations);
        this.timeline = timeline;
        this.kept = kept;
        this.buckets = buckets;
        this.address = address;
        this.strictKeys = strictKeys;
        this.acting = acting;
        this.history = history;
        this.signers = signers.stream().collect(Collectors.toMap(Merchant::publicKeyId, Function.identity()));
    }

    Served serve(SimulatorRequest request, Route route, Merchant signer) {
        Environment environment = environment(route, signer);
        RequestHeaders.checkContentType(request);
        Optional<String> key = RequestHeaders.key(request, route.operation(), strictKeys);
        JsonObject body = route.version().incoming(body(request));
        return timeline.take(now -> {
            if (RequestInput.isWanted(request)) {
                history.add(now, "request", () -> RequestInput.of(request, signer));
            }
            buckets.pour(signer.merchantId(), route.operation(), now);
            Call call = acting.apply(call(request, route, signer, environment, body, now));
            return serve(route, call, key);
        });
    }

    /**
     * Answers a request of the history again; one that was refused is refused again.
     *
     * @throws IllegalArgumentException if its signer is not known here
     */
    public void repeat(Document input) {
        Merchant signer = input.text("publicKeyId")
                .map(signers::get)
                .orElseThrow(
                        () -> new IllegalArgumentException("The snapshot has a public key id that is unknown here"));
        SimulatorRequest request = RequestInput.request(input);
        try {
            serve(request, Router.route(request), signer);
        } catch (Refusal asBefore) {
            // nothing has changed then, nor now
        }
    }

    private Served serve(Route route, Call call, Optional<String> key) {
        if (key.isEmpty()) {
            return new Served(perform(route, call), false);
        }
        return kept.once(
                new KeyScope(call.account(), key.get()),
                new Fingerprint(route.line(), call.body()),
                () -> perform(route, call),
                Answering::isOutcome);
    }

    private SimulatorResponse perform(Route route, Call call) {
        try {
            Answer answer = operations.get(route.operation()).apply(call);
            return answer.headers().entrySet().stream()
                    .reduce(
                            response(answer, route),
                            (response, header) -> response.with(header.getKey(), header.getValue()),
                            (first, second) -> second);
        } catch (Refusal refusal) {
            return refusal.response();
        }
    }

    private static SimulatorResponse response(Answer answer, Route route) {
        JsonValue body = answer.body();
        return body == JsonValue.NULL
                ? new SimulatorResponse(answer.status(), Map.of(), new byte[0])
                : SimulatorResponse.json(
                        answer.status(), route.version().outgoing(body).toString());
    }

    // Which answers are kept is not documented. Kept here: what was done, and what was decided against;
    // 500 comes from an operation only as ProcessingFailure, which is a decision.
    private static boolean isOutcome(SimulatorResponse response) {
        return response.status() < 400 || response.status() == 422 || response.status() == 500;
    }

    private static JsonObject body(SimulatorRequest request) {
        return request.method().equals("GET") ? JsonValue.EMPTY_JSON_OBJECT : BodyText.parse(request.body());
    }

    private Call call(
            SimulatorRequest request,
            Route route,
            Merchant signer,
            Environment environment,
            JsonObject body,
            Instant now) {
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
