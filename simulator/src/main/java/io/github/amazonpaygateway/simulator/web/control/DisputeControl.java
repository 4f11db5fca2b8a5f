package io.github.amazonpaygateway.simulator.web.control;

import io.github.amazonpaygateway.simulator.AmazonPaySimulator;
import io.github.amazonpaygateway.simulator.failure.Refusal;
import io.github.amazonpaygateway.simulator.intervention.Grievance;
import io.github.amazonpaygateway.simulator.json.Document;
import io.github.amazonpaygateway.simulator.json.PriceRule;
import io.github.amazonpaygateway.simulator.money.Price;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;

/** Plays the buyer who complains, and who decides about it. */
final class DisputeControl {

    private final AmazonPaySimulator simulator;

    DisputeControl(AmazonPaySimulator simulator) {
        this.simulator = simulator;
    }

    JsonObject file(Body body) {
        body.only("chargeId", "disputeAmount", "filingReason", "kind");
        String kind = word(body, "kind", "claim", List.of("claim", "chargeback"));
        String reason = body.text("filingReason").orElse("ProductNotReceived");
        return simulator
                .interventions()
                .complain(new Grievance(body.required("chargeId"), amount(body), reason, kind.equals("chargeback")));
    }

    JsonObject resolve(String disputeId, Body body) {
        body.only("resolution");
        String resolution = word(body, "resolution", "MerchantWon", List.of("MerchantWon", "BuyerWon", "NoFault"));
        return simulator.interventions().resolve(disputeId, resolution);
    }

    private static Optional<Price> amount(Body body) {
        return Optional.ofNullable(body.json().get("disputeAmount"))
                .map(value -> new PriceRule().read("disputeAmount", value).asJsonObject())
                .flatMap(price -> new Document(price).price());
    }

    private static String word(Body body, String name, String usual, List<String> known) {
        String word = body.text(name).orElse(usual);
        if (!known.contains(word)) {
            throw new Refusal(
                    400,
                    "InvalidParameterValue",
                    "The " + name + " '" + word + "' is not known here; known: " + String.join(", ", known));
        }
        return word;
    }
}
