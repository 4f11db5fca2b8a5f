package io.github.amazonpaygateway.simulator.instore;

import io.github.amazonpaygateway.simulator.failure.Refusal;
import io.github.amazonpaygateway.simulator.json.Document;
import io.github.amazonpaygateway.simulator.operation.Answer;
import io.github.amazonpaygateway.simulator.operation.Call;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The tills' own references, which stand for one piece of work each, as idempotency keys do (inferred). */
final class References {

    private record Scope(Object account, String name, String reference) {}

    private record Done(Document request, Answer answer) {}

    private final Map<Scope, Done> done = new HashMap<>();

    Answer once(String name, Document request, Call call, Supplier<Answer> work) {
        var scope = new Scope(call.account(), name, request.text(name).orElseThrow());
        Done before = done.get(scope);
        if (before == null) {
            Answer answer = work.get();
            done.put(scope, new Done(request, answer));
            return answer;
        }
        if (!before.request().equals(request)) {
            throw new Refusal(400, "DuplicateIdempotencyKey", "The " + name + " was used before with other values.");
        }
        return before.answer();
    }

    void clear() {
        done.clear();
    }
}
