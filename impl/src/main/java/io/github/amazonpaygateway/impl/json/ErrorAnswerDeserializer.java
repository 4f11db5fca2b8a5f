package io.github.amazonpaygateway.impl.json;

import io.github.amazonpaygateway.failure.ReasonCode;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.stream.JsonParser;
import java.lang.reflect.Type;
import java.util.Locale;

/** Refusals also come from what stands before Amazon's service, so their spelling and shape are not relied on. */
final class ErrorAnswerDeserializer implements JsonbDeserializer<ErrorAnswer> {

    @Override
    public ErrorAnswer deserialize(JsonParser parser, DeserializationContext context, Type type) {
        AnswerObject answer = AnswerObject.of(anyCase(firstObject(parser.getValue())));
        return new ErrorAnswer(answer.text("reasoncode", ReasonCode::new), answer.text("message"));
    }

    private static JsonObject firstObject(JsonValue value) {
        return value instanceof JsonArray array && !array.isEmpty() ? array.getJsonObject(0) : value.asJsonObject();
    }

    private static JsonObject anyCase(JsonObject object) {
        JsonObjectBuilder lower = Json.createObjectBuilder();
        object.forEach((name, value) -> lower.add(name.toLowerCase(Locale.ROOT), value));
        return lower.build();
    }
}
