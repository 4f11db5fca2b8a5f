package io.github.amazonpaygateway.simulator.web.page;

import io.github.amazonpaygateway.simulator.buyer.BuyerChoice;
import io.github.amazonpaygateway.simulator.buyer.BuyerView;
import io.github.amazonpaygateway.simulator.http.SimulatorResponse;
import java.util.Map;
import java.util.Objects;

/** Offers another address or another card, as {@code bindChangeAction} asks; leads back to the shop either way. */
final class ChangePage {

    private static final Template TEMPLATE = Template.of("change.html");

    private ChangePage() {}

    static SimulatorResponse of(BuyerView view, BuyerChoice chosen, String action) {
        boolean address = action.equals("changeAddress") && view.payAndShip();
        return Page.of(
                200,
                address ? "Change address" : "Change payment",
                TEMPLATE.fill(Map.of(
                        "summary", Summary.of(view),
                        "id", view.checkoutSessionId(),
                        "card", chosen.card(),
                        "addressId", addressId(chosen),
                        "onFile", OnFile.kept(view),
                        "kept",
                                address
                                        ? Tiles.hidden("card", chosen.card())
                                        : Tiles.hidden("addressId", addressId(chosen)),
                        "offered", address ? Tiles.addresses(view) : Tiles.cards(view.cards(), chosen.card()))));
    }

    private static String addressId(BuyerChoice chosen) {
        return Objects.requireNonNull(chosen.addressId(), "whoever has chosen has an address");
    }
}
