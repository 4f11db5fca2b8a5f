package io.github.amazonpaygateway.simulator.robustness;

import io.github.amazonpaygateway.simulator.Bodies;
import io.github.amazonpaygateway.simulator.Checkout;
import io.github.amazonpaygateway.simulator.TestShop;
import io.github.amazonpaygateway.simulator.change.Change;
import io.github.amazonpaygateway.simulator.intervention.Grievance;
import java.util.List;

/** Fills a simulator with objects of many kinds, so that requests by chance find some. */
final class Furnished {

    private Furnished() {}

    /** Makes the objects and names them. */
    static List<String> ids(TestShop shop) {
        String charge = Checkout.captured(shop, "14.00");
        shop.post("refunds", Bodies.refund(charge, "1.00"));
        shop.simulator().interventions().complain(Grievance.about(charge).atTheBank());
        shop.post("reports", Bodies.json("{'reportType':'_GET_FLAT_FILE_OFFAMAZONPAYMENTS_SANDBOX_SETTLEMENT_DATA_'}"));
        Checkout.authorized(shop, "14.00");
        Checkout.permission(shop, "14.00");
        Checkout.approved(shop, "1111", Bodies.terms("Authorize", "14.00"));
        shop.post("checkoutSessions", Bodies.expressSession());
        return shop.simulator().changes().stream()
                .map(Change::objectId)
                .distinct()
                .toList();
    }
}
