package io.github.amazonpaygateway.demo.orders.entity;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Made when a form is drawn, so that a double click and a reload of the answer are known for what they are.
 *
 * @param value at most 40 letters, digits and dashes
 */
public record FormToken(String value) {

    private static final Pattern ALLOWED = Pattern.compile("[A-Za-z0-9-]{1,40}");

    public FormToken {
        if (!ALLOWED.matcher(value).matches()) {
            throw new IllegalArgumentException("This form is not one of ours. Please reload the page.");
        }
    }

    public static FormToken random() {
        return new FormToken(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
