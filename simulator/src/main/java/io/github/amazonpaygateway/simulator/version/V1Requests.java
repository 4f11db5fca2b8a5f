package io.github.amazonpaygateway.simulator.version;

import io.github.amazonpaygateway.simulator.failure.Refusals;
import io.github.amazonpaygateway.simulator.json.JsonFactory;
import jakarta.json.JsonObject;
import java.util.Map;

/** Requests of v1 in the names of v2. */
final class V1Requests {

    private static final Map<String, String> NAMES =
            Map.of("webCheckoutDetail", "webCheckoutDetails", "paymentDetail", "paymentDetails");

    private V1Requests() {}

    static JsonObject toV2(JsonObject body) {
        var v2 = JsonFactory.object();
        body.forEach((name, value) -> v2.add(translated(name), value));
        return v2.build();
    }

    private static String translated(String name) {
        if (NAMES.containsValue(name)) {
            throw Refusals.unrecognizedField(name);
        }
        return NAMES.getOrDefault(name, name);
    }
}
