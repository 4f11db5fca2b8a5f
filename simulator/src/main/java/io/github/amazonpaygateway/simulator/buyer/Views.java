package io.github.amazonpaygateway.simulator.buyer;

import io.github.amazonpaygateway.simulator.checkout.CheckoutSession;
import io.github.amazonpaygateway.simulator.checkout.Constraint;
import io.github.amazonpaygateway.simulator.checkout.TestCard;
import io.github.amazonpaygateway.simulator.checkout.Visit;
import io.github.amazonpaygateway.simulator.checkout.Wallet;
import io.github.amazonpaygateway.simulator.json.Document;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Arrays;
import java.util.List;

/** Makes the view of a session. */
final class Views {

    private Views() {}

    static BuyerView of(CheckoutSession session) {
        Document terms = session.terms();
        return new BuyerView(
                session.id(),
                step(session),
                terms.text("merchantMetadata", "merchantStoreName").orElse(null),
                terms.text("paymentDetails", "chargeAmount", "amount").orElse(null),
                terms.text("paymentDetails", "chargeAmount", "currencyCode").orElse(null),
                session.isShipped(),
                session.isProcessOrder(),
                session.asksForMethodOnFile(),
                cards(),
                addresses(session),
                session.visit().map(Views::choice).orElse(null),
                session.isApproved() ? Destination.result(session) : Destination.cancel(session));
    }

    private static BuyerView.Step step(CheckoutSession session) {
        if (!session.isOpen() || session.isApproved()) {
            return BuyerView.Step.OVER;
        }
        return Constraint.of(session).isEmpty() ? BuyerView.Step.APPROVE : BuyerView.Step.CHOOSE;
    }

    static List<BuyerView.Card> cards() {
        return Arrays.stream(TestCard.values())
                .map(card -> new BuyerView.Card(card.ending(), card.label()))
                .toList();
    }

    private static List<BuyerView.Address> addresses(CheckoutSession session) {
        return Wallet.of(session.region()).addresses().entrySet().stream()
                .map(entry -> new BuyerView.Address(
                        entry.getKey(),
                        label(entry.getValue()),
                        Choices.obstacle(entry.getValue(), session).orElse(null)))
                .toList();
    }

    private static String label(JsonObject address) {
        return List.of("addressLine1", "city", "stateOrRegion", "postalCode", "countryCode").stream()
                .map(address::get)
                .filter(JsonString.class::isInstance)
                .map(text -> ((JsonString) text).getString())
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }

    static BuyerChoice choice(Visit visit) {
        return new BuyerChoice(visit.card().ending(), visit.addressId(), visit.keepOnFile());
    }
}
