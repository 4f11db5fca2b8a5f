package io.github.amazonpaygateway.simulator.setup;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * One setting as the user gave it.
 *
 * @param name the plain name, for example {@code clock}
 * @param spelled the name as the user wrote it, for example {@code --clock} or {@code simulator.clock}
 * @param value as given
 */
public record Setting(String name, String spelled, String value) {

    /** The value as one of an enumeration's constants, in any case. */
    public <E extends Enum<E>> E oneOf(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equalsIgnoreCase(value))
                .findFirst()
                .orElseThrow(() -> refused("'" + value + "' is not known", "Use one of " + names(type)));
    }

    /** The value as a TCP port, 0 to 65535. */
    public int port() {
        try {
            int port = Integer.parseInt(value);
            if (port >= 0 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // refused below
        }
        throw refused("'" + value + "' is not a port", "Use a number from 0 to 65535; 0 takes any free port");
    }

    /** The value as a path. */
    public Path path() {
        if (value.isBlank()) {
            throw refused("the path is empty", "Name a file or directory");
        }
        try {
            return Path.of(value);
        } catch (InvalidPathException wrong) {
            throw refused("'" + value + "' is not a path", "Name a file or directory");
        }
    }

    /** The value, which must not be blank. */
    public String text() {
        if (value.isBlank()) {
            throw refused("the value is empty", "Give a value or leave the setting out");
        }
        return value.strip();
    }

    /** A refusal of this setting. */
    public InvalidSettingException refused(String fault, String remedy) {
        return new InvalidSettingException(spelled, fault, remedy);
    }

    private static <E extends Enum<E>> String names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
