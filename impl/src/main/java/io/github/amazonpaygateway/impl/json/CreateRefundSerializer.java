package io.github.amazonpaygateway.impl.json;

import io.github.amazonpaygateway.refund.CreateRefund;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;

record CreateRefundSerializer(ApiVersion version) implements JsonbSerializer<CreateRefund> {

    @Override
    public void serialize(CreateRefund refund, JsonGenerator out, SerializationContext context) {
        RequestObject.write(out, version, body -> body.text("chargeId", refund.chargeId())
                .money("refundAmount", refund.refundAmount())
                .text("softDescriptor", refund.softDescriptor()));
    }
}
