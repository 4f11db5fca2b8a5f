package io.github.amazonpaygateway.impl.json;

import io.github.amazonpaygateway.money.Money;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One object of an answer, read by the names of version v2. Whatever is missing, null, blank, of another type or not
 * acceptable is absent: an answer is never thrown away for the sake of a detail.
 */
record AnswerObject(Map<String, Object> fields) {

    /** The object at whose beginning the parser is. */
    static AnswerObject read(JsonParser parser) {
        return new AnswerObject(AnswerTree.object(parser));
    }

    static AnswerObject of(JsonObject json) {
        return new AnswerObject(AnswerTree.object(json));
    }

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
        return value(field) instanceof Boolean flag
                ? Optional.of(flag)
                : text(field).flatMap(AnswerObject::flagOf);
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
        return object(value(field));
    }

    Stream<AnswerObject> objects(String field) {
        return values(field).map(AnswerObject::object).flatMap(Optional::stream);
    }

    /** Objects, also those that are written as text. */
    Stream<AnswerObject> objectsOrTexts(String field) {
        return values(field).map(AnswerObject::objectOrText).flatMap(Optional::stream);
    }

    @SuppressWarnings("unchecked") // there are no other maps in a tree
    private static Optional<AnswerObject> object(@Nullable Object value) {
        return value instanceof Map<?, ?> fields
                ? Optional.of(new AnswerObject((Map<String, Object>) fields))
                : Optional.empty();
    }

    private static Optional<AnswerObject> objectOrText(Object value) {
        return object(value).or(() -> text(value).flatMap(AnswerObject::parsed));
    }

    private static Optional<AnswerObject> parsed(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return Optional.of(of(reader.readObject()));
        } catch (JsonException noObject) {
            return Optional.empty();
        }
    }

    boolean isList(String field) {
        return value(field) instanceof List;
    }

    List<String> texts(String field) {
        return values(field).map(AnswerObject::text).flatMap(Optional::stream).toList();
    }

    private Stream<Object> values(String field) {
        return value(field) instanceof List<?> list ? list.stream().map(Object.class::cast) : Stream.empty();
    }

    private @Nullable Object value(String field) {
        Object value = fields.get(field);
        return value == null ? Words.otherName(field).map(fields::get).orElse(null) : value;
    }

    private static Optional<String> text(@Nullable Object value) {
        return value instanceof String text
                ? Optional.of(text.strip()).filter(stripped -> !stripped.isEmpty())
                : Optional.empty();
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
