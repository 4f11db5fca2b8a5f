package io.github.amazonpaygateway.idempotency;

import java.io.Serializable;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The name by which Amazon Pay knows one keyed operation, for ever: repeating an operation with the same key and the
 * same values never moves money twice.
 *
 * <p>One to 32 characters of {@code A-Z a-z 0-9 _ -} ("Idempotency key" in Amazon's documents). A dashed UUID has 36
 * characters and is therefore refused; {@link #random()} gives 32. Amazon stores keys per merchant account and without
 * end, so a key is used for one intention only.
 *
 * @param value the text that is sent in {@code x-amz-pay-idempotency-key}
 */
public record IdempotencyKey(String value) implements Serializable {

    private static final Pattern ALLOWED = Pattern.compile("[A-Za-z0-9_-]{1,32}");

    /** @throws IllegalArgumentException when the text is not 1 to 32 characters of the allowed alphabet */
    public IdempotencyKey {
        if (!ALLOWED.matcher(value).matches()) {
            throw new IllegalArgumentException("idempotency key must be 1 to 32 characters of A-Z a-z 0-9 _ - but has "
                    + value.length() + ": \"" + value + "\"");
        }
    }

    /** A key of a shop's own making, for example derived from the number of an order. */
    public static IdempotencyKey of(String value) {
        return new IdempotencyKey(value);
    }

    /** A new key that nobody has used: a UUID without its dashes. */
    public static IdempotencyKey random() {
        return new IdempotencyKey(UUID.randomUUID().toString().replace("-", ""));
    }

    /** The bare text, so that a key can be used as header value as it is. */
    @Override
    public String toString() {
        return value;
    }
}
