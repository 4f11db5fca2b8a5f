package io.github.amazonpaygateway.simulator.ledger;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

/** Every charge and refund, and what they add up to. */
public final class Ledger {

    /** {@code {"charges":[…],"refunds":[…],"sums":{"USD":{"authorized":…,"captured":…,"refunded":…}}}}. */
    public JsonObject toJson() {
        return JsonValue.EMPTY_JSON_OBJECT;
    }
}
