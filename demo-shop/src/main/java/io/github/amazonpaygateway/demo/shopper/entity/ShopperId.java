package io.github.amazonpaygateway.demo.shopper.entity;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Who shops: the secret of one browser. It opens the shopper's orders, so it is never shown. */
public record ShopperId(String value) {

    private static final Pattern ALLOWED = Pattern.compile("[0-9a-f]{32}");

    public ShopperId {
        if (!ALLOWED.matcher(value).matches()) {
            throw new IllegalArgumentException("not the id of a shopper");
        }
    }

    /** A shopper that was not here before. */
    public static ShopperId random() {
        return new ShopperId(UUID.randomUUID().toString().replace("-", ""));
    }

    /** The shopper that a cookie names, if it is one of ours. */
    public static Optional<ShopperId> from(String cookie) {
        return Optional.of(cookie)
                .filter(text -> ALLOWED.matcher(text).matches())
                .map(ShopperId::new);
    }

    /** Shows nothing. */
    @Override
    public String toString() {
        return "ShopperId[]";
    }
}
