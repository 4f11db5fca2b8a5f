package io.github.amazonpaygateway.simulator.web.page;

import io.github.amazonpaygateway.simulator.buyer.BuyerView;
import io.github.amazonpaygateway.simulator.http.SimulatorResponse;
import java.util.Map;

/** Asks the buyer to sign in; nothing has to be typed. */
final class SignInPage {

    private static final Template TEMPLATE = Template.of("signin.html");

    private SignInPage() {}

    static SimulatorResponse of(BuyerView view, FormData query) {
        return Page.of(
                200,
                "Sign in",
                TEMPLATE.fill(Map.of(
                        "summary",
                        Summary.of(view),
                        "id",
                        view.checkoutSessionId(),
                        "changeAction",
                        query.get("changeAction").orElse(""))));
    }
}
