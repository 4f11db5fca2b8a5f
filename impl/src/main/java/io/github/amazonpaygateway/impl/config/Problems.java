package io.github.amazonpaygateway.impl.config;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong; a fault that two merchants inherit is told once. */
final class Problems {

    private final Set<String> lines = new LinkedHashSet<>();

    /** @param fault with the remedy behind a semicolon */
    void add(String setting, String fault) {
        lines.add(setting + ": " + fault);
    }

    boolean any() {
        return !lines.isEmpty();
    }

    void throwIfAny() {
        if (!lines.isEmpty()) {
            throw new ConfigurationException(List.copyOf(lines));
        }
    }
}
