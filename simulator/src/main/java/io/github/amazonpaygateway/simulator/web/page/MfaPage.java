package io.github.amazonpaygateway.simulator.web.page;

import io.github.amazonpaygateway.simulator.http.SimulatorResponse;
import java.util.Map;

/** Asks a buyer to prove, by more than a password, who wants to pay. */
final class MfaPage {

    private static final Template ASK = Template.of("mfa.html");

    private MfaPage() {}

    static SimulatorResponse ask(String chargeId) {
        return Page.of(200, "Confirm a payment", ASK.fill(Map.of("id", chargeId)));
    }
}
