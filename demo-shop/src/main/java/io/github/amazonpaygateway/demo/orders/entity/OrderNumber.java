package io.github.amazonpaygateway.demo.orders.entity;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The shop's own number of one checkout and of the order that may come of it. It travels to Amazon as
 * {@code merchantReferenceId} and so tells, when a CheckoutSession comes back, whose it is.
 *
 * @param value like {@code NL-7KQ2M9XH4T}
 */
public record OrderNumber(String value) {

    private static final Pattern ALLOWED = Pattern.compile("NL-[0-9A-Z]{10}");
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    public OrderNumber {
        if (!ALLOWED.matcher(value).matches()) {
            throw new IllegalArgumentException("not the number of an order");
        }
    }

    /** A number that nobody has. */
    public static OrderNumber random() {
        StringBuilder number = new StringBuilder("NL-");
        RANDOM.ints(10, 0, LETTERS.length()).forEach(index -> number.append(LETTERS.charAt(index)));
        return new OrderNumber(number.toString());
    }

    /** The number that an address bar shows, if it is one. */
    public static Optional<OrderNumber> from(String text) {
        return Optional.of(text)
                .filter(given -> ALLOWED.matcher(given).matches())
                .map(OrderNumber::new);
    }

    @Override
    public String toString() {
        return value;
    }
}
