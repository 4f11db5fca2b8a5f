package io.github.amazonpaygateway.simulator.web.control;

import io.github.amazonpaygateway.simulator.AmazonPaySimulator;
import io.github.amazonpaygateway.simulator.failure.Refusal;
import io.github.amazonpaygateway.simulator.notification.Settings;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

/** Says where notifications go, lists them and sends one again. */
final class NotificationControl {

    private final AmazonPaySimulator simulator;

    NotificationControl(AmazonPaySimulator simulator) {
        this.simulator = simulator;
    }

    JsonObject show() {
        return simulator.notifications().toJson();
    }

    JsonObject configure(Body body) {
        body.only(Settings.NAMES.toArray(String[]::new)).required("url");
        try {
            simulator.notify(body.json());
            return show();
        } catch (IllegalArgumentException unusable) {
            throw new Refusal(400, "InvalidParameterValue", String.valueOf(unusable.getMessage()));
        }
    }

    JsonObject stop() {
        simulator.notifications().stop();
        return JsonValue.EMPTY_JSON_OBJECT;
    }

    JsonObject resend(String messageId, Body body) {
        body.only();
        return simulator.notifications().resend(messageId);
    }
}
