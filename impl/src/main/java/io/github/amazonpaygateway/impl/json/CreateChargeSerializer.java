package io.github.amazonpaygateway.impl.json;

import io.github.amazonpaygateway.charge.CreateCharge;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;

/** Says both flags always: what a request means shall not depend on defaults that Amazon may change. */
record CreateChargeSerializer(ApiVersion version) implements JsonbSerializer<CreateCharge> {

    @Override
    public void serialize(CreateCharge charge, JsonGenerator out, SerializationContext context) {
        RequestObject.write(out, version, body -> write(charge, body));
    }

    private static void write(CreateCharge charge, RequestObject body) {
        body.text("chargePermissionId", charge.chargePermissionId())
                .money("chargeAmount", charge.chargeAmount())
                .flag("captureNow", charge.captureNow())
                .text("softDescriptor", charge.softDescriptor())
                .flag("canHandlePendingAuthorization", charge.canHandlePendingAuthorization());
        charge.merchantMetadata().ifPresent(metadata -> MerchantMetadataFields.write(metadata, body));
    }
}
