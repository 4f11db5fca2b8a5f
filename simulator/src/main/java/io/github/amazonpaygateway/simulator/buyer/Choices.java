package io.github.amazonpaygateway.simulator.buyer;

import static io.github.amazonpaygateway.simulator.failure.Refusals.invalidValue;

import io.github.amazonpaygateway.simulator.checkout.CheckoutSession;
import io.github.amazonpaygateway.simulator.checkout.TestCard;
import io.github.amazonpaygateway.simulator.checkout.Visit;
import io.github.amazonpaygateway.simulator.checkout.Wallet;

/** Looks up in the wallet what a buyer has chosen. */
final class Choices {

    private Choices() {}

    static Visit visit(BuyerChoice choice, CheckoutSession session) {
        TestCard card = TestCard.ofEnding(choice.card())
                .orElseThrow(() -> invalidValue("card", choice.card(), "Not a card of the simulated wallet."));
        if (!Wallet.of(session.region()).addresses().containsKey(choice.addressId())) {
            throw invalidValue("addressId", choice.addressId(), "Not an address of the simulated wallet.");
        }
        return new Visit(card, choice.addressId());
    }
}
