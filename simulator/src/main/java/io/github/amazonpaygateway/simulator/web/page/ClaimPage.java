package io.github.amazonpaygateway.simulator.web.page;

import io.github.amazonpaygateway.simulator.http.SimulatorResponse;
import java.util.Map;

/** Asks a merchant whether the account that a provider opened is its own. */
final class ClaimPage {

    private static final Template ASK = Template.of("claim.html");
    private static final Template DONE = Template.of("claimed.html");

    private ClaimPage() {}

    static SimulatorResponse ask(String merchantAccountId) {
        return Page.of(200, "Claim an account", ASK.fill(Map.of("id", merchantAccountId)));
    }

    static SimulatorResponse done(String merchantAccountId) {
        return Page.of(200, "Account claimed", DONE.fill(Map.of("id", merchantAccountId)));
    }
}
