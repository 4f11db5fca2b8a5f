package io.github.amazonpaygateway.impl.json;

import io.github.amazonpaygateway.charge.CaptureCharge;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;

record CaptureChargeSerializer(ApiVersion version) implements JsonbSerializer<CaptureCharge> {

    @Override
    public void serialize(CaptureCharge capture, JsonGenerator out, SerializationContext context) {
        RequestObject.write(out, version, body -> body.money("captureAmount", capture.captureAmount())
                .text("softDescriptor", capture.softDescriptor()));
    }
}
