package io.github.amazonpaygateway.impl.json;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The constants of an enumeration by the words that Amazon uses, in whatever case. */
final class OpenEnum<E extends Enum<E>> {

    private final Map<String, E> constants = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final E unrecognized;

    private OpenEnum(E unrecognized) {
        this.unrecognized = unrecognized;
    }

    static <E extends Enum<E>> OpenEnum<E> of(E unrecognized) {
        return of(unrecognized, Map.of());
    }

    static <E extends Enum<E>> OpenEnum<E> of(E unrecognized, Map<String, E> aliases) {
        OpenEnum<E> words = new OpenEnum<>(unrecognized);
        EnumSet.allOf(unrecognized.getDeclaringClass())
                .forEach(constant -> words.constants.put(word(constant), constant));
        words.constants.putAll(aliases);
        return words;
    }

    /** CAPTURE_INITIATED is written CaptureInitiated. */
    private static String word(Enum<?> constant) {
        return constant.name().replace("_", "");
    }

    boolean knows(String text) {
        return constants.containsKey(text) && constants.get(text) != unrecognized;
    }

    /** CAPTURE_INITIATED is sent as CaptureInitiated. */
    static String sent(Enum<?> constant) {
        return Arrays.stream(constant.name().split("_"))
                .map(part -> part.charAt(0) + part.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    E of(String text) {
        return constants.getOrDefault(text, unrecognized);
    }
}
