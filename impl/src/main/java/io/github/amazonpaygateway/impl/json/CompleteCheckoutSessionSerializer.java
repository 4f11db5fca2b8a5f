package io.github.amazonpaygateway.impl.json;

import io.github.amazonpaygateway.checkout.CompleteCheckoutSession;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;

record CompleteCheckoutSessionSerializer(ApiVersion version) implements JsonbSerializer<CompleteCheckoutSession> {

    @Override
    public void serialize(CompleteCheckoutSession completion, JsonGenerator out, SerializationContext context) {
        RequestObject.write(out, version, body -> body.money("chargeAmount", completion.chargeAmount())
                .money("totalOrderAmount", completion.totalOrderAmount()));
    }
}
