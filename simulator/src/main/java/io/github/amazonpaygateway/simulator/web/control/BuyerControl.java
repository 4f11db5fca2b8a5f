package io.github.amazonpaygateway.simulator.web.control;

import io.github.amazonpaygateway.simulator.buyer.BuyerChoice;
import io.github.amazonpaygateway.simulator.buyer.BuyerDesk;
import io.github.amazonpaygateway.simulator.buyer.NextPage;
import io.github.amazonpaygateway.simulator.failure.Refusal;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Optional;

/** Plays the buyer without a browser. */
final class BuyerControl {

    private final BuyerDesk desk;

    BuyerControl(BuyerDesk desk) {
        this.desk = desk;
    }

    JsonObject act(String checkoutSessionId, Body body) {
        body.only("action", "card", "addressId", "keepOnFile");
        NextPage next = next(checkoutSessionId, body);
        return Json.createObjectBuilder()
                .add("checkoutSessionId", next.checkoutSessionId())
                .add("url", next.url())
                .build();
    }

    private NextPage next(String id, Body body) {
        String action = body.required("action");
        Optional<String> card = body.text("card");
        return switch (action) {
            case "signIn" ->
                desk.signIn(
                        id,
                        new BuyerChoice(
                                card.orElse(BuyerChoice.usual().card()),
                                body.text("addressId").orElse(null),
                                body.json().get("keepOnFile") != JsonValue.FALSE));
            case "approve" -> card.map(ending -> desk.approve(id, ending)).orElseGet(() -> desk.approve(id));
            case "cancel" -> desk.cancel(id);
            case "decline" -> desk.decline(id);
            default ->
                throw new Refusal(
                        400,
                        "InvalidParameterValue",
                        "The action '" + action + "' is not known here; known: signIn, approve, cancel, decline");
        };
    }
}
