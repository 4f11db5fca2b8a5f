package io.github.amazonpaygateway.impl.config;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.eclipse.microprofile.config.Config;

/**
 * Where settings come from.
 *
 * @param names all names that are known there; may lack those of environment variables
 * @param values the value of a name, if it has one
 */
record SettingsSource(Set<String> names, Function<String, Optional<String>> values) {

    static SettingsSource of(Config config) {
        Set<String> names = new TreeSet<>();
        config.getPropertyNames().forEach(names::add);
        return new SettingsSource(names, name -> config.getOptionalValue(name, String.class));
    }

    /** @throws UnreadableValue when there is a value but it cannot be had, such as one that refers to a missing one */
    Optional<String> value(String name) {
        try {
            return values.apply(name).filter(value -> !value.isBlank());
        } catch (RuntimeException e) { // not as cause: it may quote the value
            throw new UnreadableValue("cannot be read (" + e.getClass().getSimpleName()
                    + "); a reference ${…} in it may name a property that does not exist");
        }
    }

    /** The message is a fault with its remedy. */
    static final class UnreadableValue extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;

        UnreadableValue(String message) {
            super(message);
        }
    }
}
