package io.github.amazonpaygateway.impl.json;

import java.util.Locale;

/**
 * JSON that a page can hold without harm and without harming it: plain ASCII, in which only {@code "} means anything in
 * HTML. It stays the same JSON; it has to be made before it is signed.
 */
public final class PageSafeJson {

    /** What ends a script, an attribute or a template of JavaScript, or begins a tag, a comment or a reference. */
    private static final String OF_HTML = "<>&'`";

    /** @param json as a writer of JSON has made it: outside of strings there is none of the characters to be replaced */
    public static String of(String json) {
        StringBuilder safe = new StringBuilder(json.length() + 16);
        for (int place = 0; place < json.length(); place++) {
            char character = json.charAt(place);
            if (character == '\\') {
                appendEscaped(safe, json.charAt(++place));
            } else if (isSafe(json, place)) {
                safe.append(character);
            } else {
                append(safe, character);
            }
        }
        return safe.toString();
    }

    /** Half of a character stays as it is: whoever signs refuses it. */
    private static boolean isSafe(String json, int place) {
        char character = json.charAt(place);
        return character >= ' ' && character < 0x7F ? OF_HTML.indexOf(character) < 0 : isHalf(json, place);
    }

    private static boolean isHalf(String json, int place) {
        char character = json.charAt(place);
        if (Character.isHighSurrogate(character)) {
            return place + 1 == json.length() || !Character.isLowSurrogate(json.charAt(place + 1));
        }
        return Character.isLowSurrogate(character)
                && (place == 0 || !Character.isHighSurrogate(json.charAt(place - 1)));
    }

    /** A quote or a backslash as a number: then a quote in the text always ends or begins a string. */
    private static void appendEscaped(StringBuilder safe, char character) {
        if (character == '"' || character == '\\') {
            append(safe, character);
        } else {
            safe.append('\\').append(character);
        }
    }

    private static void append(StringBuilder safe, char character) {
        safe.append(String.format(Locale.ROOT, "\\u%04x", (int) character));
    }

    private PageSafeJson() {}
}
