package io.github.amazonpaygateway.impl.json;

import io.github.amazonpaygateway.charge.CancelCharge;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;

record CancelChargeSerializer(ApiVersion version) implements JsonbSerializer<CancelCharge> {

    @Override
    public void serialize(CancelCharge cancel, JsonGenerator out, SerializationContext context) {
        RequestObject.write(out, version, body -> body.text("cancellationReason", cancel.cancellationReason()));
    }
}
