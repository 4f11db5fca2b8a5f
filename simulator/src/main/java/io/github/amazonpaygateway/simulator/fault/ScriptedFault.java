package io.github.amazonpaygateway.simulator.fault;

import io.github.amazonpaygateway.simulator.json.JsonFactory;
import jakarta.json.JsonObject;

/** A fault with its script, as it was worded. */
record ScriptedFault(Fault fault, Script script, JsonObject wording) {

    static ScriptedFault of(JsonObject wording) {
        var json = new FaultJson(wording);
        return new ScriptedFault(json.fault(), json.script(), wording);
    }

    JsonObject toJson() {
        return JsonFactory.object()
                .add("fault", wording)
                .add("calls", script.calls())
                .add("struck", script.struck())
                .build();
    }
}
