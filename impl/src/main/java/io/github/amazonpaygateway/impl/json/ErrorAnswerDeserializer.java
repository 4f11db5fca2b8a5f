package io.github.amazonpaygateway.impl.json;

import io.github.amazonpaygateway.failure.ReasonCode;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.stream.JsonParser;
import java.lang.reflect.Type;

final class ErrorAnswerDeserializer implements JsonbDeserializer<ErrorAnswer> {

    @Override
    public ErrorAnswer deserialize(JsonParser parser, DeserializationContext context, Type type) {
        AnswerObject answer = new AnswerObject(parser.getObject());
        return new ErrorAnswer(answer.text("reasonCode", ReasonCode::new), answer.text("message"));
    }
}
