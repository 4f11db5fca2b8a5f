package io.github.amazonpaygateway.impl.json;

import io.github.amazonpaygateway.charge.UpdateCharge;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;

record UpdateChargeSerializer(ApiVersion version) implements JsonbSerializer<UpdateCharge> {

    @Override
    public void serialize(UpdateCharge update, JsonGenerator out, SerializationContext context) {
        RequestObject.write(
                out,
                version,
                body -> body.object("statusDetails", status -> status.word("state", update.state())
                        .text("reasonCode", update.reasonCode())
                        .text("reasonDescription", update.reasonDescription())));
    }
}
