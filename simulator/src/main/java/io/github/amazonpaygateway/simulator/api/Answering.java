package io.github.amazonpaygateway.simulator.api;

import io.github.amazonpaygateway.simulator.failure.Refusal;
import io.github.amazonpaygateway.simulator.history.History;
import io.github.amazonpaygateway.simulator.http.SimulatorRequest;
import io.github.amazonpaygateway.simulator.http.SimulatorResponse;
import io.github.amazonpaygateway.simulator.idempotency.Fingerprint;
import io.github.amazonpaygateway.simulator.idempotency.KeptAnswers;
import io.github.amazonpaygateway.simulator.idempotency.KeyScope;
import io.github.amazonpaygateway.simulator.idempotency.Served;
import io.github.amazonpaygateway.simulator.json.Document;
import io.github.amazonpaygateway.simulator.merchant.Account;
import io.github.amazonpaygateway.simulator.merchant.Merchant;
import io.github.amazonpaygateway.simulator.merchant.Merchants;
import io.github.amazonpaygateway.simulator.operation.Answer;
import io.github.amazonpaygateway.simulator.operation.Call;
import io.github.amazonpaygateway.simulator.operation.Operation;
import io.github.amazonpaygateway.simulator.throttle.Buckets;
import io.github.amazonpaygateway.simulator.time.Timeline;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

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
    private final Merchants merchants;

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
            Merchants merchants) {
        this.operations = Map.copyOf(operations);
        this.timeline = timeline;
        this.kept = kept;
        this.buckets = buckets;
        this.address = address;
        this.strictKeys = strictKeys;
        this.acting = acting;
        this.history = history;
        this.merchants = merchants;
    }

    Served serve(SimulatorRequest request, Route route, Merchant signer) {
        Checked checked = Checked.of(request, route, signer, strictKeys);
        return timeline.take(now -> {
            buckets.pour(new Account(signer.merchantId(), checked.environment()), route.operation(), now);
            return serve(checked, now);
        });
    }

    /**
     * Answers a request of the history again; one that was refused is refused again.
     *
     * @throws IllegalArgumentException if its signer is not known here
     */
    public void repeat(Document input) {
        Merchant signer = input.text("publicKeyId")
                .flatMap(merchants::ofKey)
                .orElseThrow(
                        () -> new IllegalArgumentException("The snapshot has a public key id that is unknown here"));
        SimulatorRequest request = RequestInput.request(input);
        try {
            Checked checked = Checked.of(request, Router.route(request), signer, strictKeys);
            timeline.take(now -> serve(checked, now));
        } catch (Refusal asBefore) {
            // nothing has changed then, nor now
        }
    }

    private Served serve(Checked checked, Instant now) {
        if (RequestInput.isWanted(checked.request(), checked.route().operation())) {
            history.add(now, "request", () -> RequestInput.of(checked.request(), checked.signer()));
        }
        Call call = acting.apply(checked.call(address, now));
        return serve(checked.route(), call, checked.key());
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
}
