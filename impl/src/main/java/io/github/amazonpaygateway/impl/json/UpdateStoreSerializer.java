package io.github.amazonpaygateway.impl.json;

import io.github.amazonpaygateway.account.UpdateStore;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;

record UpdateStoreSerializer(ApiVersion version) implements JsonbSerializer<UpdateStore> {

    @Override
    public void serialize(UpdateStore store, JsonGenerator out, SerializationContext context) {
        RequestObject.write(out, version, body -> StoreFields.write(store.details(), body));
    }
}
