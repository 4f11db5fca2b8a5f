package io.github.amazonpaygateway.simulator.web.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of markup with placeholders such as <code>{{name}}</code>.
 *
 * @param file its file in this package
 * @param text its content
 */
record Template(String file, String text) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{(\\w+)}}");

    static Template of(String file) {
        try (var in = Template.class.getResourceAsStream(file)) {
            byte[] bytes = Objects.requireNonNull(in, file).readAllBytes();
            return new Template(file, new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The markup with the values in it: {@link Html} as it is, anything else escaped. */
    Html fill(Map<String, ?> values) {
        return new Html(PLACEHOLDER
                .matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(value(found, values).markup())));
    }

    private Html value(MatchResult found, Map<String, ?> values) {
        Object value = values.get(found.group(1));
        if (value == null) {
            throw new IllegalStateException(file + " needs " + found.group(1));
        }
        return value instanceof Html html ? html : Html.text(value.toString());
    }
}
