package io.github.amazonpaygateway.simulator.intervention;

import io.github.amazonpaygateway.simulator.json.JsonFactory;
import jakarta.json.JsonObject;

/** Words steps. */
final class Steps {

    private Steps() {}

    /** A step with names and values in turns. */
    static JsonObject of(String step, String... members) {
        var json = JsonFactory.object().add("step", step);
        for (int i = 0; i < members.length; i += 2) {
            json.add(members[i], members[i + 1]);
        }
        return json.build();
    }
}
