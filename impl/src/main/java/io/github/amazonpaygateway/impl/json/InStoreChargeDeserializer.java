package io.github.amazonpaygateway.impl.json;

import io.github.amazonpaygateway.id.ChargeId;
import io.github.amazonpaygateway.instore.InStoreCharge;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.stream.JsonParser;
import java.lang.reflect.Type;

final class InStoreChargeDeserializer implements JsonbDeserializer<InStoreCharge> {

    @Override
    public InStoreCharge deserialize(JsonParser parser, DeserializationContext context, Type type) {
        return read(AnswerObject.read(parser));
    }

    private static InStoreCharge read(AnswerObject answer) {
        return new InStoreCharge(
                answer.text("chargeId", ChargeId::new).orElseThrow(UnreadableAnswer.without("chargeId")),
                StatusFields.readIfThere(answer, "chargeStatus", Words.CHARGE_STATES));
    }
}
