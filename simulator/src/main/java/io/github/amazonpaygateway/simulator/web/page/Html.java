package io.github.amazonpaygateway.simulator.web.page;

import java.util.Collection;
import java.util.stream.Collectors;

/**
 * Markup that may stand in a page as it is.
 *
 * @param markup well-formed, every value in it escaped
 */
record Html(String markup) {

    static final Html NOTHING = new Html("");

    /** A text as markup. */
    static Html text(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        text.chars().forEach(c -> escaped.append(escaped((char) c)));
        return new Html(escaped.toString());
    }

    static Html all(Collection<Html> parts) {
        return new Html(parts.stream().map(Html::markup).collect(Collectors.joining("\n")));
    }

    private static String escaped(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> String.valueOf(c);
        };
    }
}
