package io.github.amazonpaygateway.simulator.web;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.stream.Stream;

/** The part of JSON Schema that the document uses: type, enum, properties, required, additionalProperties, items, $ref. */
record OpenApiSchema(JsonObject document) {

    /** What of a value is not as a schema has it, each with its place. */
    List<String> faults(JsonValue value, JsonObject schema, String place) {
        if (schema.containsKey("$ref")) {
            return faults(value, referred(schema.getString("$ref")), place);
        }
        if (!types(schema).contains(typeOf(value)) || !isListed(value, schema)) {
            return List.of(place + " is " + value + ", not of " + schema);
        }
        return switch (value.getValueType()) {
            case OBJECT -> ofObject(value.asJsonObject(), schema, place);
            case ARRAY -> ofArray(value.asJsonArray(), schema, place);
            default -> List.of();
        };
    }

    private List<String> ofObject(JsonObject value, JsonObject schema, String place) {
        Stream<String> missing = schema.containsKey("required")
                ? schema.getJsonArray("required").getValuesAs(JsonString::getString).stream()
                        .filter(name -> !value.containsKey(name))
                        .map(name -> place + "." + name + " is missing")
                : Stream.of();
        Stream<String> members = value.entrySet().stream()
                .flatMap(member ->
                        ofMember(member.getKey(), member.getValue(), schema, place + "." + member.getKey()).stream());
        return Stream.concat(missing, members).toList();
    }

    private List<String> ofMember(String name, JsonValue value, JsonObject schema, String place) {
        JsonObject known =
                schema.containsKey("properties") ? schema.getJsonObject("properties") : JsonValue.EMPTY_JSON_OBJECT;
        if (known.containsKey(name)) {
            return faults(value, known.getJsonObject(name), place);
        }
        JsonValue others = schema.getOrDefault("additionalProperties", JsonValue.TRUE);
        if (others instanceof JsonObject each) {
            return faults(value, each, place);
        }
        return others == JsonValue.FALSE ? List.of(place + " is not described") : List.of();
    }

    private List<String> ofArray(JsonArray value, JsonObject schema, String place) {
        return value.stream()
                .flatMap(item -> faults(item, schema.getJsonObject("items"), place + "[]").stream())
                .toList();
    }

    private JsonObject referred(String reference) {
        return document.getValue(reference.substring(1)).asJsonObject();
    }

    private static boolean isListed(JsonValue value, JsonObject schema) {
        return !schema.containsKey("enum") || schema.getJsonArray("enum").contains(value);
    }

    private static List<String> types(JsonObject schema) {
        return schema.get("type") instanceof JsonString one
                ? List.of(one.getString())
                : schema.getJsonArray("type").getValuesAs(JsonString::getString);
    }

    private static String typeOf(JsonValue value) {
        return switch (value.getValueType()) {
            case OBJECT -> "object";
            case ARRAY -> "array";
            case STRING -> "string";
            case NUMBER -> "integer";
            case TRUE, FALSE -> "boolean";
            case NULL -> "null";
        };
    }
}
