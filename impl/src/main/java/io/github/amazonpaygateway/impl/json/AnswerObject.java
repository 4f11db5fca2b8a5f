package io.github.amazonpaygateway.impl.json;

import io.github.amazonpaygateway.money.Money;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One object of an answer, read by the names of version v2. Whatever is missing, null, blank, of another type or not
 * acceptable is absent: an answer is never thrown away for the sake of a detail.
 */
record AnswerObject(JsonObject json) {

    Optional<String> text(String field) {
        return text(value(field));
    }

    /** The text as a value of a type that may refuse it. */
    <T> Optional<T> text(String field, Function<String, T> type) {
        return text(field).flatMap(text -> accepted(text, type));
    }

    Optional<BigDecimal> decimal(String field) {
        return text(field).flatMap(WireDecimal::parse);
    }

    Optional<Instant> instant(String field) {
        return text(field).flatMap(WireInstant::parse);
    }

    Optional<URI> uri(String field) {
        return text(field, URI::create);
    }

    Optional<Boolean> flag(String field) {
        return switch (value(field).getValueType()) {
            case TRUE -> Optional.of(true);
            case FALSE -> Optional.of(false);
            default -> text(field).flatMap(AnswerObject::flagOf);
        };
    }

    Optional<Money> money(String field) {
        return object(field).flatMap(AnswerObject::price);
    }

    /** This object as an amount. */
    Optional<Money> price() {
        return text("currencyCode", Currency::getInstance).flatMap(currency -> decimal("amount")
                .flatMap(amount -> accepted(amount, value -> new Money(value, currency))));
    }

    <E extends Enum<E>> Optional<E> constant(String field, OpenEnum<E> words) {
        return text(field).map(words::of);
    }

    Optional<AnswerObject> object(String field) {
        return value(field) instanceof JsonObject object ? Optional.of(new AnswerObject(object)) : Optional.empty();
    }

    Stream<AnswerObject> objects(String field) {
        return values(field).filter(JsonObject.class::isInstance).map(value -> new AnswerObject(value.asJsonObject()));
    }

    /** Objects, also those that are written as text. */
    Stream<AnswerObject> objectsOrTexts(String field) {
        return values(field).map(AnswerObject::objectOrText).flatMap(Optional::stream);
    }

    private static Optional<AnswerObject> objectOrText(JsonValue value) {
        if (value instanceof JsonObject object) {
            return Optional.of(new AnswerObject(object));
        }
        return text(value).flatMap(AnswerObject::parsed);
    }

    private static Optional<AnswerObject> parsed(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return Optional.of(new AnswerObject(reader.readObject()));
        } catch (JsonException noObject) {
            return Optional.empty();
        }
    }

    boolean isList(String field) {
        return value(field) instanceof JsonArray;
    }

    List<String> texts(String field) {
        return values(field).map(AnswerObject::text).flatMap(Optional::stream).toList();
    }

    private Stream<JsonValue> values(String field) {
        return value(field) instanceof JsonArray array ? array.stream() : Stream.empty();
    }

    private JsonValue value(String field) {
        JsonValue value = json.getOrDefault(field, JsonValue.NULL);
        return value.getValueType() == JsonValue.ValueType.NULL
                ? Words.otherName(field)
                        .map(name -> json.getOrDefault(name, JsonValue.NULL))
                        .orElse(JsonValue.NULL)
                : value;
    }

    private static Optional<String> text(JsonValue value) {
        if (value instanceof JsonString string) {
            return Optional.of(string.getString().strip()).filter(text -> !text.isEmpty());
        }
        return value instanceof JsonNumber number ? Optional.of(number.toString()) : Optional.empty();
    }

    private static Optional<Boolean> flagOf(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static <V, T> Optional<T> accepted(V value, Function<V, T> type) {
        try {
            return Optional.of(type.apply(value));
        } catch (IllegalArgumentException refused) {
            return Optional.empty();
        }
    }
}
