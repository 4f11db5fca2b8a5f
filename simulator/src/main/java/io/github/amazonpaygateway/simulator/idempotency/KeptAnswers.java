package io.github.amazonpaygateway.simulator.idempotency;

import io.github.amazonpaygateway.simulator.failure.Refusal;
import io.github.amazonpaygateway.simulator.http.SimulatorResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** The answers of keyed requests, kept for ever. Not safe for threads: twins have to come one after the other. */
public final class KeptAnswers {

    private record Kept(Fingerprint fingerprint, SimulatorResponse response) {}

    private final Map<KeyScope, Kept> answers = new HashMap<>();

    /**
     * Does the work, or repeats its answer.
     *
     * @param isOutcome whether an answer settles the key
     * @throws Refusal if the key stands for another request
     */
    public Served once(
            KeyScope scope,
            Fingerprint fingerprint,
            Supplier<SimulatorResponse> work,
            Predicate<SimulatorResponse> isOutcome) {
        Kept kept = answers.get(scope);
        if (kept != null) {
            return replay(kept, fingerprint);
        }
        SimulatorResponse response = work.get();
        if (isOutcome.test(response)) {
            answers.put(scope, new Kept(fingerprint, response));
        }
        return new Served(response, false);
    }

    /** Forgets all keys. */
    public void clear() {
        answers.clear();
    }

    private static Served replay(Kept kept, Fingerprint fingerprint) {
        if (!kept.fingerprint().equals(fingerprint)) {
            throw new Refusal(400, "DuplicateIdempotencyKey", "The idempotency key was used before with other values.");
        }
        return new Served(notCreatedAgain(kept.response()), true);
    }

    // Documented: a retry "may" be answered 200 in place of 201.
    private static SimulatorResponse notCreatedAgain(SimulatorResponse first) {
        return first.status() == 201 ? new SimulatorResponse(200, first.headers(), first.body()) : first;
    }
}
