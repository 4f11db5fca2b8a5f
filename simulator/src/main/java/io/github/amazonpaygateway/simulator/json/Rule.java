package io.github.amazonpaygateway.simulator.json;

import io.github.amazonpaygateway.simulator.failure.Refusal;
import jakarta.json.JsonValue;

/** What one field of a request may hold. */
@FunctionalInterface
public interface Rule {

    /**
     * Checks a value and brings it into the form the documents show.
     *
     * @param name of the field, for the refusal
     * @throws Refusal if the value breaks the rule
     */
    JsonValue read(String name, JsonValue value);
}
