package io.github.amazonpaygateway.simulator;

import io.github.amazonpaygateway.simulator.http.SimulatorResponse;
import io.github.amazonpaygateway.simulator.json.BodyText;
import io.github.amazonpaygateway.simulator.json.Document;

/** An answer, read. */
public record Reply(int status, Document body) {

    public static Reply of(SimulatorResponse response) {
        return new Reply(response.status(), new Document(BodyText.parse(response.body())));
    }

    public String text(String... names) {
        return body.text(names).orElse("null");
    }

    public String state() {
        return text("statusDetails", "state");
    }

    public String stateAndReason() {
        return state() + "/" + text("statusDetails", "reasonCode");
    }

    public String refusal() {
        return status + " " + text("reasonCode");
    }
}
