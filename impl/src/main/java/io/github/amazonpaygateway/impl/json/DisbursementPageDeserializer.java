package io.github.amazonpaygateway.impl.json;

import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.stream.JsonParser;
import java.lang.reflect.Type;

final class DisbursementPageDeserializer implements JsonbDeserializer<DisbursementPage> {

    @Override
    public DisbursementPage deserialize(JsonParser parser, DeserializationContext context, Type type) {
        return read(AnswerObject.read(parser));
    }

    private static DisbursementPage read(AnswerObject answer) {
        return new DisbursementPage(
                answer.objects("disbursements").map(DisbursementFields::read).toList(), answer.text("nextToken"));
    }
}
