package io.github.amazonpaygateway.impl.json;

import io.github.amazonpaygateway.permission.UpdateChargePermission;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;

record UpdateChargePermissionSerializer(ApiVersion version) implements JsonbSerializer<UpdateChargePermission> {

    @Override
    public void serialize(UpdateChargePermission update, JsonGenerator out, SerializationContext context) {
        RequestObject.write(out, version, body -> MerchantMetadataFields.write(update.merchantMetadata(), body));
    }
}
