package io.github.amazonpaygateway.simulator.web.page;

import io.github.amazonpaygateway.simulator.AmazonPaySimulator;
import io.github.amazonpaygateway.simulator.http.SimulatorResponse;
import io.github.amazonpaygateway.simulator.merchant.Merchant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Says what the simulator is and how to use it. */
public final class HomePage {

    private static final Template TEMPLATE = Template.of("home.html");
    private static final Template MERCHANT = Template.of("home-merchant.html");

    private final AmazonPaySimulator simulator;

    /** The home of a simulator. */
    public HomePage(AmazonPaySimulator simulator) {
        this.simulator = simulator;
    }

    /** The page. */
    public SimulatorResponse answer() {
        List<Html> merchants =
                simulator.merchants().all().stream().map(HomePage::row).toList();
        return Page.of(
                200,
                "Amazon Pay simulator",
                "wide",
                TEMPLATE.fill(Map.of(
                        "mode", simulator.clock().mode().name().toLowerCase(Locale.ROOT),
                        "now", simulator.clock().now(),
                        "merchants", Html.all(merchants))));
    }

    private static Html row(Merchant merchant) {
        return MERCHANT.fill(
                Map.of("keyId", merchant.publicKeyId(), "id", merchant.merchantId(), "region", merchant.region()));
    }
}
