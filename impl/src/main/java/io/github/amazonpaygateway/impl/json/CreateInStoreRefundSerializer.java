package io.github.amazonpaygateway.impl.json;

import io.github.amazonpaygateway.instore.CreateInStoreRefund;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;

record CreateInStoreRefundSerializer(ApiVersion version) implements JsonbSerializer<CreateInStoreRefund> {

    @Override
    public void serialize(CreateInStoreRefund refund, JsonGenerator out, SerializationContext context) {
        RequestObject.write(out, version, body -> write(refund, body));
    }

    private static void write(CreateInStoreRefund refund, RequestObject body) {
        body.text("chargeId", refund.chargeId())
                .text("refundReferenceId", refund.refundReferenceId())
                .money("refundTotal", refund.refundTotal())
                .text("softDescriptor", refund.softDescriptor());
        refund.metadata().ifPresent(metadata -> InStoreMetadataFields.write(metadata, body));
    }
}
