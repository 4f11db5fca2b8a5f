package io.github.amazonpaygateway.simulator.json;

import io.github.amazonpaygateway.simulator.failure.Refusal;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** From the bytes of a body to its JSON object. */
public final class BodyText {

    private BodyText() {}

    /** The object in the body; an empty body counts as an empty object. */
    public static JsonObject parse(byte[] body) {
        return body.length == 0 ? JsonValue.EMPTY_JSON_OBJECT : parse(decoded(body));
    }

    /** The object in the text, with nothing after it. */
    public static JsonObject parse(String text) {
        try (var parser = JsonFactory.parser(text)) {
            parser.next();
            JsonObject object = parser.getObject();
            if (parser.hasNext()) {
                throw invalidFormat();
            }
            return object;
        } catch (RuntimeException notAnObject) {
            // the parser tells of texts that are nested too deeply by nothing more special
            throw invalidFormat();
        }
    }

    private static String decoded(byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw invalidFormat();
        }
    }

    private static Refusal invalidFormat() {
        return new Refusal(400, "InvalidRequestFormat", "The request body is not a JSON object.");
    }
}
