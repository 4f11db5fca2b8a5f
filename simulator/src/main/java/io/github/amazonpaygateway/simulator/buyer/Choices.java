package io.github.amazonpaygateway.simulator.buyer;

import static io.github.amazonpaygateway.simulator.failure.Refusals.invalidValue;

import io.github.amazonpaygateway.simulator.checkout.CheckoutSession;
import io.github.amazonpaygateway.simulator.checkout.DeliverySpecifications;
import io.github.amazonpaygateway.simulator.checkout.TestCard;
import io.github.amazonpaygateway.simulator.checkout.Visit;
import io.github.amazonpaygateway.simulator.checkout.Wallet;
import io.github.amazonpaygateway.simulator.failure.Refusal;
import io.github.amazonpaygateway.simulator.failure.Refusals;
import jakarta.json.JsonObject;
import java.util.Map;
import java.util.Optional;

/** Looks up in the wallet what a buyer has chosen. */
final class Choices {

    private Choices() {}

    static Visit visit(BuyerChoice choice, CheckoutSession session) {
        String addressId = choice.addressId();
        return new Visit(
                card(choice.card()),
                addressId == null ? usualAddress(session) : checked(addressId, session),
                choice.keepOnFile());
    }

    static TestCard card(String ending) {
        return TestCard.ofEnding(ending)
                .orElseThrow(() -> invalidValue("card", ending, "Not a card of the simulated wallet."));
    }

    /** Why an address cannot be chosen; a checkout that ships nothing, or where the shop says, takes any. */
    static Optional<String> obstacle(JsonObject address, CheckoutSession session) {
        boolean chosen =
                session.isShipped() && session.terms().value("addressDetails").isEmpty();
        return chosen ? DeliverySpecifications.of(session).obstacle(address) : Optional.empty();
    }

    private static String checked(String addressId, CheckoutSession session) {
        JsonObject address = Wallet.of(session.region()).addresses().get(addressId);
        if (address == null) {
            throw invalidValue("addressId", addressId, "Not an address of the simulated wallet.");
        }
        obstacle(address, session).ifPresent(why -> {
            throw invalidValue("addressId", addressId, why);
        });
        return addressId;
    }

    private static String usualAddress(CheckoutSession session) {
        return Wallet.of(session.region()).addresses().entrySet().stream()
                .filter(entry -> obstacle(entry.getValue(), session).isEmpty())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(Choices::nowhere);
    }

    private static Refusal nowhere() {
        return Refusals.unprocessable(
                "InvalidParameterValue",
                "The deliverySpecifications of the shop leave no address of the simulated wallet to ship to.");
    }
}
