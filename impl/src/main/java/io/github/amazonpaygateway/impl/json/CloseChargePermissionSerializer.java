package io.github.amazonpaygateway.impl.json;

import io.github.amazonpaygateway.permission.CloseChargePermission;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;

record CloseChargePermissionSerializer(ApiVersion version) implements JsonbSerializer<CloseChargePermission> {

    @Override
    public void serialize(CloseChargePermission close, JsonGenerator out, SerializationContext context) {
        RequestObject.write(out, version, body -> body.text("closureReason", close.closureReason())
                .flag("cancelPendingCharges", close.cancelPendingCharges()));
    }
}
