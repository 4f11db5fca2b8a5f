package io.github.amazonpaygateway.simulator.web.control;

import io.github.amazonpaygateway.simulator.buyer.BuyerDesk;
import io.github.amazonpaygateway.simulator.failure.Refusal;
import io.github.amazonpaygateway.simulator.intervention.Incidents;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

/** Lets something befall payments and reports. */
final class IncidentControl {

    private final Incidents incidents;
    private final BuyerDesk buyer;

    IncidentControl(Incidents incidents, BuyerDesk buyer) {
        this.incidents = incidents;
        this.buyer = buyer;
    }

    JsonObject permission(String id, Body body) {
        body.only("reasonCode", "action", "card");
        if (body.text("action").isPresent()) {
            act(id, body.required("action"), body);
        } else {
            incidents.befallPermission(id, body.required("reasonCode"));
        }
        return JsonValue.EMPTY_JSON_OBJECT;
    }

    JsonObject charge(String id, Body body) {
        body.only("reasonCode", "action", "operation");
        if (body.text("action").isPresent()) {
            actOnCharge(id, body.required("action"), body);
        } else {
            incidents.befallCharge(id, body.required("reasonCode"));
        }
        return JsonValue.EMPTY_JSON_OBJECT;
    }

    JsonObject report(Body body) {
        incidents.failNextReport(body.only("processingStatus").required("processingStatus"));
        return JsonValue.EMPTY_JSON_OBJECT;
    }

    private void act(String id, String action, Body body) {
        switch (action) {
            case "repair" -> buyer.repairPaymentMethod(id);
            case "changePaymentMethod" -> buyer.changePaymentMethod(id, body.required("card"));
            case "askForMfa" -> incidents.askForMfa(id);
            default -> throw unknown(action, "repair, changePaymentMethod, askForMfa");
        }
    }

    private void actOnCharge(String id, String action, Body body) {
        switch (action) {
            case "leaveUndecided" -> incidents.leaveUndecided(id);
            case "refuse" -> incidents.objectTo(body.required("operation"), id, body.required("reasonCode"));
            case "completeMfa" -> incidents.decideMfa(id, true);
            case "failMfa" -> incidents.decideMfa(id, false);
            default -> throw unknown(action, "leaveUndecided, refuse, completeMfa, failMfa");
        }
    }

    private static Refusal unknown(String action, String known) {
        return new Refusal(
                400, "InvalidParameterValue", "The action '" + action + "' is not known here; known: " + known);
    }
}
