package io.github.amazonpaygateway.impl.json;

import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.stream.JsonParser;
import java.lang.reflect.Type;

final class DoneDeserializer implements JsonbDeserializer<Done> {

    @Override
    public Done deserialize(JsonParser parser, DeserializationContext context, Type type) {
        return read(AnswerObject.read(parser));
    }

    private static Done read(AnswerObject answer) {
        return new Done();
    }
}
