package io.github.amazonpaygateway.impl.json;

import io.github.amazonpaygateway.money.Money;
import jakarta.json.stream.JsonGenerator;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One object of a request, written in the order of the calls, by the names of version v2. What is empty is left out, and
 * so is an object in which nothing is left.
 */
final class RequestObject {

    private final JsonGenerator out;
    private final ApiVersion version;
    private final @Nullable RequestObject parent;
    private final String name;
    private boolean begun;

    private RequestObject(JsonGenerator out, ApiVersion version, @Nullable RequestObject parent, String name) {
        this.out = out;
        this.version = version;
        this.parent = parent;
        this.name = name;
    }

    /** The whole body; unlike an inner object it is written even when it is empty. */
    static void write(JsonGenerator out, ApiVersion version, Consumer<RequestObject> fields) {
        RequestObject root = new RequestObject(out, version, null, "");
        root.begin();
        fields.accept(root);
        out.writeEnd();
    }

    /** An id, a URL, a descriptor: whatever is its own text. */
    RequestObject text(String field, Object value) {
        String text = value.toString();
        if (!text.isBlank()) {
            begin();
            out.write(version.field(field), text);
        }
        return this;
    }

    RequestObject text(String field, Optional<?> value) {
        value.ifPresent(present -> text(field, present));
        return this;
    }

    RequestObject word(String field, Enum<?> constant) {
        return text(field, OpenEnum.sent(constant));
    }

    RequestObject word(String field, Optional<? extends Enum<?>> constant) {
        constant.ifPresent(present -> word(field, present));
        return this;
    }

    RequestObject flag(String field, boolean value) {
        begin();
        out.write(version.field(field), value);
        return this;
    }

    RequestObject flag(String field, Optional<Boolean> value) {
        value.ifPresent(present -> flag(field, present.booleanValue()));
        return this;
    }

    RequestObject money(String field, Money money) {
        return object(field, price -> price.text("amount", money.amount().toPlainString())
                .text("currencyCode", money.currency().getCurrencyCode()));
    }

    RequestObject money(String field, Optional<Money> money) {
        money.ifPresent(present -> money(field, present));
        return this;
    }

    /** Compact, to the second. */
    RequestObject instant(String field, Optional<Instant> time) {
        return text(field, time.map(WireInstant::compact));
    }

    /** Seconds since 1970, as a number. */
    RequestObject epoch(String field, Instant time) {
        begin();
        out.write(version.field(field), time.getEpochSecond());
        return this;
    }

    RequestObject texts(String field, List<String> values) {
        if (!values.isEmpty()) {
            begin();
            out.writeStartArray(version.field(field));
            values.forEach(out::write);
            out.writeEnd();
        }
        return this;
    }

    /** A list of objects; an empty list is left out. */
    <T> RequestObject objects(String field, List<T> values, BiConsumer<T, RequestObject> fields) {
        if (!values.isEmpty()) {
            begin();
            out.writeStartArray(version.field(field));
            values.forEach(value -> write(out, version, element -> fields.accept(value, element)));
            out.writeEnd();
        }
        return this;
    }

    RequestObject object(String field, Consumer<RequestObject> fields) {
        RequestObject inner = new RequestObject(out, version, this, version.field(field));
        fields.accept(inner);
        if (inner.begun) {
            out.writeEnd();
        }
        return this;
    }

    /** Written even when it is empty, because that says something. */
    RequestObject whole(String field, Consumer<RequestObject> fields) {
        return object(field, inner -> {
            inner.begin();
            fields.accept(inner);
        });
    }

    private void begin() {
        if (begun) {
            return;
        }
        begun = true;
        if (parent == null) {
            out.writeStartObject();
        } else {
            parent.begin();
            out.writeStartObject(name);
        }
    }
}
