package io.github.amazonpaygateway.simulator.web.page;

import io.github.amazonpaygateway.simulator.buyer.BuyerView;
import io.github.amazonpaygateway.simulator.http.SimulatorResponse;
import java.util.Map;

/** Tells a buyer who came back too late that nothing is left to do. */
final class OverPage {

    private static final Template TEMPLATE = Template.of("over.html");

    private OverPage() {}

    static SimulatorResponse of(BuyerView view) {
        return Page.of(
                200,
                "Nothing left to do",
                TEMPLATE.fill(Map.of("summary", Summary.of(view), "shopUrl", view.shopUrl())));
    }
}
