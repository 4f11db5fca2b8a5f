package io.github.amazonpaygateway.impl.json;

import io.github.amazonpaygateway.account.MerchantAccount;
import io.github.amazonpaygateway.id.MerchantAccountId;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.stream.JsonParser;
import java.lang.reflect.Type;

final class MerchantAccountDeserializer implements JsonbDeserializer<MerchantAccount> {

    @Override
    public MerchantAccount deserialize(JsonParser parser, DeserializationContext context, Type type) {
        return read(AnswerObject.read(parser));
    }

    private static MerchantAccount read(AnswerObject answer) {
        return new MerchantAccount(
                answer.text("merchantAccountId", MerchantAccountId::new), answer.text("uniqueReferenceId"));
    }
}
