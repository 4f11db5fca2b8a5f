package io.github.amazonpaygateway.impl.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an answer holds, as few objects as can be: texts and numbers as {@code String}, flags, lists and maps. Of a field
 * that is null nothing is kept, since an answer has many of them.
 */
final class AnswerTree {

    /** Most objects of an answer are amounts and the like. */
    private static final int FEW = 4;

    /** @throws IllegalStateException when the parser is at something else than the beginning of an object */
    static Map<String, Object> object(JsonParser parser) {
        Map<String, Object> fields = new HashMap<>(FEW);
        for (Event event = parser.next(); event != Event.END_OBJECT; event = parser.next()) {
            if (event != Event.KEY_NAME) {
                throw new IllegalStateException("no object");
            }
            put(fields, parser.getString(), value(parser, parser.next()));
        }
        return fields;
    }

    private static List<Object> list(JsonParser parser) {
        List<Object> elements = new ArrayList<>(FEW);
        for (Event event = parser.next(); event != Event.END_ARRAY; event = parser.next()) {
            Object element = value(parser, event);
            if (element != null) {
                elements.add(element);
            }
        }
        return elements;
    }

    private static @Nullable Object value(JsonParser parser, Event event) {
        return switch (event) {
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER -> parser.getBigDecimal().toString(); // throws if it is one beyond all bounds
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case START_OBJECT -> object(parser);
            case START_ARRAY -> list(parser);
            case VALUE_NULL -> null;
            case KEY_NAME, END_OBJECT, END_ARRAY -> throw new IllegalStateException("no value");
        };
    }

    /** The same out of what was read before. */
    static Map<String, Object> object(JsonObject json) {
        Map<String, Object> fields = new HashMap<>();
        json.forEach((name, value) -> put(fields, name, value(value)));
        return fields;
    }

    private static List<Object> list(JsonArray json) {
        List<Object> elements = new ArrayList<>();
        for (JsonValue element : json) {
            Object value = value(element);
            if (value != null) {
                elements.add(value);
            }
        }
        return elements;
    }

    private static @Nullable Object value(JsonValue value) {
        return switch (value.getValueType()) {
            case STRING -> ((JsonString) value).getString();
            case NUMBER -> ((JsonNumber) value).toString();
            case TRUE -> true;
            case FALSE -> false;
            case OBJECT -> object(value.asJsonObject());
            case ARRAY -> list(value.asJsonArray());
            case NULL -> null;
        };
    }

    /** A name that comes twice has its last value, as with every JSON object. */
    private static void put(Map<String, Object> fields, String name, @Nullable Object value) {
        if (value == null) {
            fields.remove(name);
        } else {
            fields.put(name, value);
        }
    }

    private AnswerTree() {}
}
