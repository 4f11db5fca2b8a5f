package io.github.amazonpaygateway.simulator.permission;

import io.github.amazonpaygateway.simulator.json.JsonAnswer;
import jakarta.json.JsonValue;
import java.util.List;

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

    /** The same with the words for another payment method, if they may be read. */
    BuyerDetails with(PaymentMethod other) {
        return paymentPreferences == JsonValue.NULL
                ? this
                : new BuyerDetails(buyer, shippingAddress, billingAddress, preferences(other));
    }

    /** The payment method in words, as sessions and permissions show it. */
    public static JsonValue preferences(PaymentMethod method) {
        return JsonAnswer.list(List.of(
                new JsonAnswer().put("paymentDescriptor", method.descriptor()).build()));
    }

    /** Says nothing of the buyer. */
    @Override
    public String toString() {
        return "buyer details";
    }
}
