package io.github.amazonpaygateway.simulator.web.page;

import io.github.amazonpaygateway.simulator.buyer.BuyerChoice;
import io.github.amazonpaygateway.simulator.buyer.BuyerDesk;
import io.github.amazonpaygateway.simulator.buyer.BuyerView;
import io.github.amazonpaygateway.simulator.failure.Refusal;
import io.github.amazonpaygateway.simulator.http.SimulatorResponse;
import io.github.amazonpaygateway.simulator.json.BodyText;
import io.github.amazonpaygateway.simulator.json.Document;
import io.github.amazonpaygateway.simulator.json.JsonAnswer;
import io.github.amazonpaygateway.simulator.json.JsonFactory;
import io.github.amazonpaygateway.simulator.json.Rules;
import io.github.amazonpaygateway.simulator.json.Shape;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

/** What buy-now.js asks for while the buyer stays on the shop's page, which is of another origin. */
final class BuyNowPost {

    private static final Shape SHAPE = Shape.of()
            .allow("click", Rules.anyObject())
            .allow("checkoutSessionId", Rules.text(64))
            .allow("card", Rules.text(4))
            .allow("addressId", Rules.text(64))
            .allow("cancel", Rules.flag());

    private final BuyerDesk desk;
    private final ButtonPost button;

    BuyNowPost(BuyerDesk desk, ButtonPost button) {
        this.desk = desk;
        this.button = button;
    }

    SimulatorResponse answer(String question) {
        return response(question).with("Access-Control-Allow-Origin", "*");
    }

    private SimulatorResponse response(String question) {
        try {
            var asked = new Document(SHAPE.read(BodyText.parse(question)));
            return SimulatorResponse.json(200, act(asked).toString());
        } catch (Refusal refusal) {
            return refusal.response();
        }
    }

    private JsonObject act(Document asked) {
        if (asked.value("click").isPresent()) {
            String id = button.open(asked.part("click").json()).checkoutSessionId();
            desk.signIn(id);
            return visit(id);
        }
        String id = asked.text("checkoutSessionId").orElse("");
        if (asked.flag("cancel")) {
            desk.cancel(id);
            return JsonValue.EMPTY_JSON_OBJECT;
        }
        BuyerChoice before = desk.view(id).chosen();
        desk.signIn(id, choice(asked, before == null ? BuyerChoice.usual() : before));
        return visit(id);
    }

    private static BuyerChoice choice(Document asked, BuyerChoice before) {
        return new BuyerChoice(
                asked.text("card").orElse(before.card()),
                asked.text("addressId").orElse(before.addressId()),
                before.keepOnFile());
    }

    private JsonObject visit(String id) {
        BuyerView view = desk.view(id);
        return JsonFactory.object(desk.details(id))
                .add("checkoutSessionId", id)
                .add(
                        "addresses",
                        JsonAnswer.list(view.addresses().stream()
                                .filter(address -> address.obstacle() == null)
                                .map(address -> option("addressId", address.addressId(), address.label()))
                                .toList()))
                .add(
                        "cards",
                        JsonAnswer.list(view.cards().stream()
                                .map(card -> option("ending", card.ending(), card.label()))
                                .toList()))
                .build();
    }

    private static JsonObject option(String name, String value, String label) {
        return JsonFactory.object().add(name, value).add("label", label).build();
    }
}
