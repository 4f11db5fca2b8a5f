package io.github.amazonpaygateway.impl.json;

import java.util.function.Supplier;

/**
 * An answer that cannot be used: it is no JSON object, or a field is missing without which there is no value. The message
 * names the field or the place, never what stood there.
 */
public final class UnreadableAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private UnreadableAnswer(String message) {
        super(message);
    }

    static UnreadableAnswer noObject(String detail) {
        return new UnreadableAnswer("the answer is no JSON object: " + detail);
    }

    static Supplier<UnreadableAnswer> without(String field) {
        return () -> new UnreadableAnswer("the answer holds no usable " + field);
    }
}
