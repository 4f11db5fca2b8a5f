package io.github.amazonpaygateway.ledger;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * The shop's own name of one thing that it means to do once: {@code order-4711/capture-1}. What stands before the last
 * slash is the order, under which {@link Payments#timeline} collects its intents; without a slash the intent is an order
 * of its own.
 *
 * @param value 1 to 200 visible ASCII characters, of which the order takes at most 100
 */
public record IntentId(String value) implements Serializable {

    private static final Pattern ALLOWED = Pattern.compile("[!-~]{1,200}");
    private static final int LONGEST_ORDER = 100;

    /** @throws IllegalArgumentException when the text is empty, too long, or has other characters */
    public IntentId {
        if (!ALLOWED.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "an intent id is 1 to 200 visible ASCII characters without spaces, like order-4711/1, but has "
                            + value.length() + ": \"" + value + "\"");
        }
        int order = orderLength(value);
        if (order == 0 || order > LONGEST_ORDER) {
            throw new IllegalArgumentException("the order of an intent id, before its last slash, has 1 to "
                    + LONGEST_ORDER + " characters but has " + order + ": \"" + value + "\"");
        }
    }

    /** @throws IllegalArgumentException when the text is empty, too long, or has other characters */
    public static IntentId of(String value) {
        return new IntentId(value);
    }

    /** The order that this intent belongs to. */
    public String order() {
        return value.substring(0, orderLength(value));
    }

    @Override
    public String toString() {
        return value;
    }

    private static int orderLength(String value) {
        int slash = value.lastIndexOf('/');
        return slash < 0 ? value.length() : slash;
    }
}
