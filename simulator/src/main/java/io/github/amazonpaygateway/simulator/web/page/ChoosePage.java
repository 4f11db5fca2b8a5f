package io.github.amazonpaygateway.simulator.web.page;

import io.github.amazonpaygateway.simulator.buyer.BuyerChoice;
import io.github.amazonpaygateway.simulator.buyer.BuyerView;
import io.github.amazonpaygateway.simulator.http.SimulatorResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Offers addresses and cards. */
final class ChoosePage {

    private static final Template TEMPLATE = Template.of("choose.html");

    private ChoosePage() {}

    static String url(FormData form) {
        String change = form.get("changeAction")
                .map(action -> "&changeAction=" + encoded(action))
                .orElse("");
        return "/checkout/start?amazonCheckoutSessionId=" + encoded(form.required("amazonCheckoutSessionId")) + change;
    }

    static SimulatorResponse of(BuyerView view, FormData query) {
        BuyerChoice chosen = view.chosen();
        Optional<String> change = query.get("changeAction");
        return chosen == null || change.isEmpty() ? choose(view) : ChangePage.of(view, chosen, change.get());
    }

    private static SimulatorResponse choose(BuyerView view) {
        return Page.of(
                200,
                view.processOrder() ? "Pay now" : "Choose how to pay",
                TEMPLATE.fill(Map.of(
                        "summary", Summary.of(view),
                        "id", view.checkoutSessionId(),
                        "addresses", addresses(view),
                        "onFile", OnFile.asked(view),
                        "cards", Tiles.cards(view.cards(), view.card()),
                        "action", view.processOrder() ? "Pay " + Summary.amount(view) : "Continue",
                        "next",
                                view.processOrder()
                                        ? "You pay at once."
                                        : "You see your order in the shop once more.")));
    }

    // In a checkout without a review page the shop has sent the address along.
    private static Html addresses(BuyerView view) {
        return view.payAndShip() && !view.processOrder()
                ? Tiles.addresses(view)
                : Tiles.hidden("addressId", Objects.requireNonNullElse(view.addressId(), ""));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
