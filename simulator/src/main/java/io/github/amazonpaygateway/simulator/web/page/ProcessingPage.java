package io.github.amazonpaygateway.simulator.web.page;

import io.github.amazonpaygateway.simulator.buyer.BuyerView;
import io.github.amazonpaygateway.simulator.http.SimulatorResponse;
import java.util.Map;

/** Stands behind {@code amazonPayRedirectUrl}: the payment is on its way; the page goes on by itself. */
final class ProcessingPage {

    private static final Template TEMPLATE = Template.of("processing.html");

    private ProcessingPage() {}

    static SimulatorResponse of(BuyerView view) {
        return Page.of(
                200,
                "Processing",
                TEMPLATE.fill(Map.of(
                        "summary", Summary.of(view), "id", view.checkoutSessionId(), "card", "…" + view.card())));
    }
}
