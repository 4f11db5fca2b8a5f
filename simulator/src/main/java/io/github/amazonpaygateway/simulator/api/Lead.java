package io.github.amazonpaygateway.simulator.api;

import io.github.amazonpaygateway.simulator.failure.Refusal;
import io.github.amazonpaygateway.simulator.http.SimulatorRequest;
import org.jspecify.annotations.Nullable;

/** Where a request leads, even if it leads nowhere. */
record Lead(@Nullable Route found, @Nullable Refusal refusal) {

    static Lead of(SimulatorRequest request) {
        try {
            return new Lead(Router.route(request), null);
        } catch (Refusal refusal) {
            return new Lead(null, refusal);
        }
    }

    String operation() {
        return found == null ? "unknown" : found.operation().wireName();
    }

    Route route() {
        if (found == null) {
            throw refusal == null ? new IllegalStateException("neither route nor refusal") : refusal;
        }
        return found;
    }
}
