package io.github.amazonpaygateway.impl.json;

import io.github.amazonpaygateway.account.CreateStore;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;

record CreateStoreSerializer(ApiVersion version) implements JsonbSerializer<CreateStore> {

    @Override
    public void serialize(CreateStore store, JsonGenerator out, SerializationContext context) {
        RequestObject.write(out, version, body -> StoreFields.write(store.details(), body));
    }
}
