package io.github.amazonpaygateway.impl.config;

import java.util.Locale;
import java.util.Optional;

/** Whether money moves. */
public enum Environment {
    SANDBOX,
    LIVE;

    /** Newer key ids say for which environment they are; Amazon then wants no environment in the path. */
    static Optional<Environment> ofKey(String publicKeyId) {
        String id = publicKeyId.toUpperCase(Locale.ROOT);
        for (Environment environment : values()) {
            if (id.startsWith(environment + "-")) {
                return Optional.of(environment);
            }
        }
        return Optional.empty();
    }

    String pathSegment() {
        return name().toLowerCase(Locale.ROOT);
    }
}
