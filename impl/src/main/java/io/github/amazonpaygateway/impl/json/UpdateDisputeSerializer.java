package io.github.amazonpaygateway.impl.json;

import io.github.amazonpaygateway.dispute.UpdateDispute;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;

record UpdateDisputeSerializer(ApiVersion version) implements JsonbSerializer<UpdateDispute> {

    @Override
    public void serialize(UpdateDispute update, JsonGenerator out, SerializationContext context) {
        RequestObject.write(out, version, body -> write(update, body));
    }

    private static void write(UpdateDispute update, RequestObject body) {
        body.object("statusDetails", status -> DisputeStatusFields.write(update.status(), status));
        update.closed().ifPresent(time -> body.epoch("closureTimestamp", time));
    }
}
