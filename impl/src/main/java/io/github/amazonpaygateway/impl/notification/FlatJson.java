package io.github.amazonpaygateway.impl.notification;

import jakarta.json.Json;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the texts of one JSON object; whatever else is in it is skipped. */
final class FlatJson {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Once: looking for a provider costs more than parsing. */
    private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());

    /**
     * The members that are text.
     *
     * @throws Refusal when it is not exactly one object, or says something twice
     */
    static Map<String, String> texts(String json) {
        try (JsonParser parser = PARSERS.createParser(new StringReader(json))) {
            if (parser.next() != JsonParser.Event.START_OBJECT) {
                throw Refusal.malformed("it is no JSON object");
            }
            Map<String, String> texts = members(parser);
            if (parser.hasNext()) {
                throw Refusal.malformed("something follows the JSON object");
            }
            return texts;
        } catch (Refusal refusal) {
            throw refusal;
        } catch (RuntimeException e) { // parsers throw many kinds, one of them for what is nested too deeply
            throw Refusal.malformed("it is no JSON");
        }
    }

    private static Map<String, String> members(JsonParser parser) {
        Map<String, String> texts = new LinkedHashMap<>();
        while (parser.next() == JsonParser.Event.KEY_NAME) {
            String name = parser.getString();
            switch (parser.next()) {
                case VALUE_STRING -> put(texts, name, parser.getString());
                case START_OBJECT, START_ARRAY -> skip(parser);
                default -> {} // numbers and the like mean nothing to us
            }
        }
        return texts;
    }

    /** By hand: {@code skipObject} of Parsson never returns when the text ends early. */
    private static void skip(JsonParser parser) {
        for (int depth = 1; depth > 0; ) {
            switch (parser.next()) {
                case START_OBJECT, START_ARRAY -> depth++;
                case END_OBJECT, END_ARRAY -> depth--;
                default -> {}
            }
        }
    }

    private static void put(Map<String, String> texts, String name, String value) {
        if (texts.put(name, value) != null) {
            throw Refusal.malformed("it says something twice");
        }
    }

    /** UTF-8 whatever the header says; SNS sends nothing else. */
    static String decoded(byte[] body) {
        try {
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
            return text.length() > 0 && text.charAt(0) == BYTE_ORDER_MARK
                    ? text.subSequence(1, text.length()).toString()
                    : text.toString();
        } catch (CharacterCodingException e) {
            throw Refusal.malformed("it is not UTF-8");
        }
    }

    /** Strict: a lone surrogate would become the same byte as a question mark, and two texts would share a signature. */
    static byte[] encoded(String text) {
        try {
            ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            byte[] exact = new byte[bytes.remaining()];
            bytes.get(exact);
            return exact;
        } catch (CharacterCodingException e) {
            throw Refusal.malformed("it holds half a character");
        }
    }

    private FlatJson() {}
}
