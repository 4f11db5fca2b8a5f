package io.github.amazonpaygateway.impl.json;

import io.github.amazonpaygateway.checkout.FinalizeCheckoutSession;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;

/** The fields stand at the top level here, unlike in an update. */
record FinalizeCheckoutSessionSerializer(ApiVersion version) implements JsonbSerializer<FinalizeCheckoutSession> {

    @Override
    public void serialize(FinalizeCheckoutSession end, JsonGenerator out, SerializationContext context) {
        RequestObject.write(out, version, body -> write(end, body));
    }

    private static void write(FinalizeCheckoutSession end, RequestObject body) {
        end.shippingAddress().ifPresent(address -> BuyerFields.write("shippingAddress", address, body));
        end.billingAddress().ifPresent(address -> BuyerFields.write("billingAddress", address, body));
        body.text("paymentIntent", end.paymentIntent().text())
                .flag("canHandlePendingAuthorization", end.canHandlePendingAuthorization())
                .money("chargeAmount", end.chargeAmount())
                .money("totalOrderAmount", end.totalOrderAmount())
                .text("supplementaryData", end.supplementaryData());
    }
}
