package io.github.amazonpaygateway.impl.json;

import io.github.amazonpaygateway.account.Store;
import io.github.amazonpaygateway.id.StoreId;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.stream.JsonParser;
import java.lang.reflect.Type;

final class StoreDeserializer implements JsonbDeserializer<Store> {

    @Override
    public Store deserialize(JsonParser parser, DeserializationContext context, Type type) {
        return read(AnswerObject.read(parser));
    }

    private static Store read(AnswerObject answer) {
        return new Store(answer.text("storeId", StoreId::new), answer.text("storeName"));
    }
}
