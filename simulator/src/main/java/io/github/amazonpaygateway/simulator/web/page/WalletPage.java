package io.github.amazonpaygateway.simulator.web.page;

import io.github.amazonpaygateway.simulator.buyer.WalletView;
import io.github.amazonpaygateway.simulator.http.SimulatorResponse;
import java.util.Map;

/** Lets a buyer pay with another card for a permission that exists, as the buyer's own pages at Amazon do. */
final class WalletPage {

    private static final Template CHOOSE = Template.of("wallet.html");
    private static final Template DONE = Template.of("wallet-done.html");
    private static final Template CLOSED = Template.of("wallet-closed.html");

    private WalletPage() {}

    static SimulatorResponse of(WalletView view) {
        return view.open() ? choose(view) : page("Nothing left to do", CLOSED, view);
    }

    static SimulatorResponse done(WalletView view) {
        return page("Saved", DONE, view);
    }

    private static SimulatorResponse choose(WalletView view) {
        Html cards = Tiles.cards(view.cards(), view.card());
        return Page.of(
                200, "Pay with another card", CHOOSE.fill(Map.of("id", view.chargePermissionId(), "cards", cards)));
    }

    private static SimulatorResponse page(String title, Template template, WalletView view) {
        return Page.of(200, title, template.fill(Map.of("id", view.chargePermissionId(), "card", "…" + view.card())));
    }
}
