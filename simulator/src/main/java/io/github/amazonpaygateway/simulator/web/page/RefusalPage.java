package io.github.amazonpaygateway.simulator.web.page;

import io.github.amazonpaygateway.simulator.failure.Refusal;
import io.github.amazonpaygateway.simulator.http.SimulatorResponse;
import java.util.Map;

/** Tells a browser why a step cannot be done. */
final class RefusalPage {

    private static final Template TEMPLATE = Template.of("refusal.html");

    private RefusalPage() {}

    static SimulatorResponse of(Refusal refusal) {
        return Page.of(
                refusal.status(),
                "That did not work",
                TEMPLATE.fill(Map.of(
                        "reasonCode", refusal.reasonCode(),
                        "message", String.valueOf(refusal.getMessage()),
                        "status", refusal.status())));
    }
}
