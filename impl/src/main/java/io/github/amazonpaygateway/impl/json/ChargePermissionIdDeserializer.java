package io.github.amazonpaygateway.impl.json;

import io.github.amazonpaygateway.id.ChargePermissionId;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.stream.JsonParser;
import java.lang.reflect.Type;

final class ChargePermissionIdDeserializer implements JsonbDeserializer<ChargePermissionId> {

    @Override
    public ChargePermissionId deserialize(JsonParser parser, DeserializationContext context, Type type) {
        return read(AnswerObject.read(parser));
    }

    private static ChargePermissionId read(AnswerObject answer) {
        return answer.text("chargePermissionId", ChargePermissionId::new)
                .orElseThrow(UnreadableAnswer.without("chargePermissionId"));
    }
}
