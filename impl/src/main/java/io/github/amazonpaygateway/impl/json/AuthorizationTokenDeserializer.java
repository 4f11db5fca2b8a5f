package io.github.amazonpaygateway.impl.json;

import io.github.amazonpaygateway.token.AuthorizationToken;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.stream.JsonParser;
import java.lang.reflect.Type;

final class AuthorizationTokenDeserializer implements JsonbDeserializer<AuthorizationToken> {

    @Override
    public AuthorizationToken deserialize(JsonParser parser, DeserializationContext context, Type type) {
        return read(AnswerObject.read(parser));
    }

    private static AuthorizationToken read(AnswerObject answer) {
        return answer.text("authorizationToken", AuthorizationToken::new)
                .orElseThrow(UnreadableAnswer.without("authorizationToken"));
    }
}
