package io.github.amazonpaygateway.simulator.signature;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The texts that clients sign for one and the same query. */
final class QueryDialects {

    private QueryDialects() {}

    static String documented(@Nullable String rawQuery) {
        return rawQuery == null ? "" : sorted(rawQuery, part -> Rfc3986.encode(Rfc3986.decode(part)));
    }

    static Set<String> of(@Nullable String rawQuery) {
        String raw = rawQuery == null ? "" : rawQuery;
        var texts = new LinkedHashSet<String>();
        texts.add(documented(raw));
        texts.add(raw);
        texts.add(sorted(raw, part -> part));
        texts.add(sorted(raw, Rfc3986::decode, part -> Rfc3986.encode(Rfc3986.decode(part))));
        texts.add(sorted(raw, part -> Rfc3986.encode(Rfc3986.decode(part.replace('+', ' ')))));
        return texts;
    }

    private static String sorted(String raw, UnaryOperator<String> coding) {
        return sorted(raw, coding, coding);
    }

    private static String sorted(String raw, UnaryOperator<String> ofNames, UnaryOperator<String> ofValues) {
        return Arrays.stream(raw.split("&"))
                .filter(pair -> !pair.isEmpty())
                .map(pair -> pair.split("=", 2))
                .map(pair -> new String[] {ofNames.apply(pair[0]), ofValues.apply(pair.length > 1 ? pair[1] : "")})
                .sorted((a, b) -> Arrays.compare(a, b))
                .map(pair -> pair[0] + "=" + pair[1])
                .collect(joining("&"));
    }
}
