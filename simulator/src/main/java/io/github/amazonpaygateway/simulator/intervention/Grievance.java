package io.github.amazonpaygateway.simulator.intervention;

import io.github.amazonpaygateway.simulator.json.Document;
import io.github.amazonpaygateway.simulator.json.JsonAnswer;
import io.github.amazonpaygateway.simulator.money.Price;
import jakarta.json.JsonObject;
import java.util.Optional;

/**
 * What a buyer complains about.
 *
 * @param chargeId the payment
 * @param amount disputed; the whole captured amount if empty
 * @param filingReason as the API spells it
 * @param isChargeback whether at the bank, not at Amazon
 */
public record Grievance(String chargeId, Optional<Price> amount, String filingReason, boolean isChargeback) {

    /** A claim at Amazon for all that was captured, because nothing has come. */
    public static Grievance about(String chargeId) {
        return new Grievance(chargeId, Optional.empty(), "ProductNotReceived", false);
    }

    /** The same at the bank. */
    public Grievance atTheBank() {
        return new Grievance(chargeId, amount, filingReason, true);
    }

    static Grievance of(Document step) {
        return new Grievance(
                step.text("id").orElse(""),
                step.price("amount"),
                step.text("filingReason").orElse(""),
                step.flag("chargeback"));
    }

    JsonObject toJson() {
        return new JsonAnswer()
                .put("step", "complain")
                .put("id", chargeId)
                .put("amount", amount)
                .put("filingReason", filingReason)
                .put("chargeback", isChargeback)
                .build();
    }
}
