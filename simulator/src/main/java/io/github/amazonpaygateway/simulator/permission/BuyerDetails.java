package io.github.amazonpaygateway.simulator.permission;

import jakarta.json.JsonValue;

/**
 * What a merchant may read of the buyer, each part null where it was not asked for.
 *
 * @param buyer id, name, e-mail, phone
 * @param shippingAddress where to ship to
 * @param billingAddress of the payment method
 * @param paymentPreferences the payment method in words
 */
public record BuyerDetails(
        JsonValue buyer, JsonValue shippingAddress, JsonValue billingAddress, JsonValue paymentPreferences) {

    /** Nothing to be read, or no longer. */
    public static BuyerDetails none() {
        return new BuyerDetails(JsonValue.NULL, JsonValue.NULL, JsonValue.NULL, JsonValue.NULL);
    }

    /** Says nothing of the buyer. */
    @Override
    public String toString() {
        return "buyer details";
    }
}
