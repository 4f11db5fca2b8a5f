package io.github.amazonpaygateway.simulator.fault;

import io.github.amazonpaygateway.simulator.json.Document;
import io.github.amazonpaygateway.simulator.json.JsonFactory;
import jakarta.json.JsonObject;

/** A fault with its script, as it was worded. */
record ScriptedFault(Fault fault, Script script, JsonObject wording) {

    static ScriptedFault of(JsonObject wording) {
        var json = new FaultJson(wording);
        return new ScriptedFault(json.fault(), json.script(), wording);
    }

    /** One that was shown by {@link #toJson}, to go on from there. */
    static ScriptedFault resumed(Document shown) {
        ScriptedFault scripted = of(shown.part("fault").json());
        scripted.script().after(count(shown, "calls"), count(shown, "struck"));
        return scripted;
    }

    private static int count(Document shown, String name) {
        return shown.text(name).map(Integer::valueOf).orElse(0);
    }

    JsonObject toJson() {
        return JsonFactory.object()
                .add("fault", wording)
                .add("calls", script.calls())
                .add("struck", script.struck())
                .build();
    }
}
