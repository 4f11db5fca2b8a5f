package io.github.amazonpaygateway.simulator.web.page;

import io.github.amazonpaygateway.simulator.buyer.BuyerView;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Things to choose from, one of them chosen. */
final class Tiles {

    private static final Template GROUP = Template.of("tiles.html");
    private static final Template TILE = Template.of("tile.html");
    private static final Template CLOSED = Template.of("tile-closed.html");
    private static final Template HIDDEN = Template.of("hidden.html");
    private static final Html CHECKED = new Html(" checked");

    private Tiles() {}

    static Html cards(List<BuyerView.Card> cards, String chosen) {
        return group(
                "Pay with",
                "cards",
                cards.stream().map(card -> card(card, chosen)).toList());
    }

    static Html addresses(BuyerView view) {
        String chosen = Objects.requireNonNullElse(view.addressId(), "");
        return group(
                "Ship to",
                "addresses",
                view.addresses().stream()
                        .map(address -> address(address, chosen))
                        .toList());
    }

    static Html hidden(String field, String value) {
        return HIDDEN.fill(Map.of("field", field, "value", value));
    }

    // a card's label tells its effect in brackets
    private static Html card(BuyerView.Card card, String chosen) {
        String[] label = card.label().replaceFirst("\\)$", "").split(" \\(", 2);
        String title = label[0].replace("****", "…");
        String effect = label.length == 1 ? "" : label[1];
        return tile("card", card.ending(), title, effect, effect.equals("always pays") ? "good" : "odd", chosen);
    }

    private static Html address(BuyerView.Address address, String chosen) {
        String id = address.addressId();
        String title = id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1);
        String obstacle = address.obstacle();
        return obstacle == null
                ? tile("addressId", id, title, address.label(), "plain", chosen)
                : CLOSED.fill(Map.of("title", title, "note", address.label(), "obstacle", obstacle));
    }

    private static Html tile(String field, String value, String title, String note, String tone, String chosen) {
        return TILE.fill(Map.of(
                "field", field,
                "value", value,
                "title", title,
                "note", note,
                "tone", tone,
                "checked", value.equals(chosen) ? CHECKED : Html.NOTHING));
    }

    private static Html group(String legend, String kind, List<Html> tiles) {
        return GROUP.fill(Map.of("legend", legend, "kind", kind, "tiles", Html.all(tiles)));
    }
}
