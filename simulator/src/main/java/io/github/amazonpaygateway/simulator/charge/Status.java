package io.github.amazonpaygateway.simulator.charge;

import io.github.amazonpaygateway.simulator.json.JsonAnswer;
import jakarta.json.JsonObject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where an object stands and since when.
 *
 * @param state as the API spells it
 * @param reasonCode null without one
 * @param description null without one
 * @param since the last change
 */
public record Status(String state, @Nullable String reasonCode, @Nullable String description, Instant since) {

    /** {@code statusDetails}. */
    public JsonObject toJson() {
        return new JsonAnswer()
                .put("state", state)
                .put("reasonCode", reasonCode)
                .put("reasonDescription", description)
                .put("lastUpdatedTimestamp", since)
                .build();
    }
}
