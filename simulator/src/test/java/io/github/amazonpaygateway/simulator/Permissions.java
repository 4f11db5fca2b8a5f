package io.github.amazonpaygateway.simulator;

import jakarta.json.JsonValue;

/** Reads permissions. */
public final class Permissions {

    private Permissions() {}

    /** For example {@code Closed/AmazonClosed}. */
    public static String standing(TestShop shop, String permission) {
        Reply reply = shop.get("chargePermissions/" + permission);
        String reason = reply.body()
                .value("statusDetails", "reasons")
                .map(JsonValue::asJsonArray)
                .map(reasons -> reasons.getJsonObject(0).getString("reasonCode"))
                .orElse("null");
        return reply.state() + "/" + reason;
    }
}
