package io.github.amazonpaygateway.impl.json;

import io.github.amazonpaygateway.instore.CreateInStoreCharge;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;

record CreateInStoreChargeSerializer(ApiVersion version) implements JsonbSerializer<CreateInStoreCharge> {

    @Override
    public void serialize(CreateInStoreCharge charge, JsonGenerator out, SerializationContext context) {
        RequestObject.write(out, version, body -> write(charge, body));
    }

    private static void write(CreateInStoreCharge charge, RequestObject body) {
        body.text("chargePermissionId", charge.chargePermissionId())
                .text("chargeReferenceId", charge.chargeReferenceId())
                .money("chargeTotal", charge.chargeTotal())
                .text("softDescriptor", charge.softDescriptor());
        charge.metadata().ifPresent(metadata -> InStoreMetadataFields.write(metadata, body));
    }
}
