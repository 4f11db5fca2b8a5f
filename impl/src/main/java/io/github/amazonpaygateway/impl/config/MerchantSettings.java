package io.github.amazonpaygateway.impl.config;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The settings of one merchant, converted; whatever is wrong goes to the problems, and the value is empty. */
record MerchantSettings(String merchant, SettingsSource source, Problems problems) {

    /** The text, with defaults and inheritance, decoded if it is a secret. */
    Optional<String> text(Setting setting) {
        String name = nameWithValue(setting);
        try {
            Optional<String> value = source.value(name);
            return setting.type().isSecret()
                    ? value.map(EncodedPassword.OF_LIBERTY::decoded)
                    : value.map(String::strip).or(setting::defaultValue);
        } catch (IllegalArgumentException e) {
            problems.add(name, e.getMessage());
            return Optional.empty();
        }
    }

    /**
     * The converted value.
     *
     * @param conversion throws IllegalArgumentException with a fault and its remedy, which does not repeat secrets
     */
    <T> Optional<T> value(Setting setting, Function<String, T> conversion) {
        try {
            return text(setting).map(conversion);
        } catch (IllegalArgumentException e) {
            problem(setting, e.getMessage());
            return Optional.empty();
        }
    }

    /** As {@link #value}, and a missing one is a problem. */
    <T> Optional<T> required(Setting setting, Function<String, T> conversion) {
        if (isMissing(setting)) {
            problem(setting, missing(setting) + "; set it (" + setting.meaning() + ")");
        }
        return value(setting, conversion);
    }

    /** The option whose label is the value, whatever the case. */
    static <T> Function<String, T> oneOf(List<T> options, Function<T, String> label) {
        return text -> options.stream()
                .filter(option -> label.apply(option).equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"" + text + "\" is none of its values; set one of "
                        + options.stream().map(label).toList()));
    }

    boolean isMissing(Setting setting) {
        try {
            return source.value(nameWithValue(setting))
                    .or(setting::defaultValue)
                    .isEmpty();
        } catch (SettingsSource.UnreadableValue e) {
            return false;
        }
    }

    /** The fault of a missing value. A reference that leads nowhere makes MicroProfile Config say that there is none. */
    String missing(Setting setting) {
        return source.names().contains(setting.nameFor(merchant))
                ? "is set but has no value (it is empty, or a reference ${…} in it leads nowhere)"
                : "is missing";
    }

    /** Tells it of the name from which the value came. */
    void problem(Setting setting, String fault) {
        problems.add(nameWithValue(setting), fault);
    }

    private String nameWithValue(Setting setting) {
        String own = setting.nameFor(merchant);
        boolean inherits = setting.scope() == Setting.Scope.INHERITED && !isSet(own);
        String inherited = setting.nameFor("");
        return inherits && isSet(inherited) ? inherited : own;
    }

    private boolean isSet(String name) {
        try {
            return source.value(name).isPresent();
        } catch (SettingsSource.UnreadableValue e) {
            return true;
        }
    }
}
