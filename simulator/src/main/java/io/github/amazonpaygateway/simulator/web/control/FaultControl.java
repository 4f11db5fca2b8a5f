package io.github.amazonpaygateway.simulator.web.control;

import io.github.amazonpaygateway.simulator.failure.Refusal;
import io.github.amazonpaygateway.simulator.fault.Faults;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

/** Shows the faults to come, adds one, forgets all. */
final class FaultControl {

    private final Faults faults;

    FaultControl(Faults faults) {
        this.faults = faults;
    }

    JsonObject show() {
        return faults.toJson();
    }

    JsonObject add(Body body) {
        body.only(Faults.names().toArray(String[]::new));
        try {
            faults.add(body.json());
            return JsonValue.EMPTY_JSON_OBJECT;
        } catch (IllegalArgumentException unusable) {
            throw new Refusal(400, "InvalidParameterValue", String.valueOf(unusable.getMessage()));
        }
    }

    JsonObject clear() {
        faults.clear();
        return JsonValue.EMPTY_JSON_OBJECT;
    }
}
