package io.github.amazonpaygateway.impl.signing;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Path and query in the one form that is both signed and sent. Amazon does not say whether its servers verify the path
 * as sent (the SDKs for Node and PHP sign that) or decoded and encoded again (the SDKs for Java and .NET): a URL in
 * canonical form satisfies both.
 *
 * <p>An encoded slash stays inside its segment and empty segments stay, unlike in the SDK for Java, where
 * {@code charges/a%2Fb} and {@code charges/a/b} have the same signature.
 */
record CanonicalUri(String path, String query) {

    static CanonicalUri of(String rawPath, @Nullable String rawQuery) {
        return new CanonicalUri(canonicalPath(rawPath), rawQuery == null ? "" : canonicalQuery(rawQuery));
    }

    /** The given address with this path and query; the same object where nothing has to change. */
    URI applyTo(URI address) {
        String text =
                address.getScheme() + "://" + address.getRawAuthority() + path + (query.isEmpty() ? "" : "?" + query);
        return text.equals(address.toString()) ? address : URI.create(text);
    }

    private static String canonicalPath(String raw) {
        if (raw.isEmpty()) {
            return "/";
        }
        var out = new StringBuilder(raw.length() + 16);
        PercentEncoding.append(out, raw, '/', false);
        return out.toString();
    }

    private static String canonicalQuery(String raw) {
        List<Parameter> parameters = new ArrayList<>();
        for (String pair : raw.split("&")) {
            if (!pair.isEmpty()) {
                parameters.add(Parameter.of(pair));
            }
        }
        Collections.sort(parameters);
        return String.join("&", parameters.stream().map(Parameter::toString).toList());
    }

    private record Parameter(String name, String value) implements Comparable<Parameter> {

        static Parameter of(String pair) {
            int equals = pair.indexOf('=');
            return equals < 0
                    ? new Parameter(encoded(pair), "")
                    : new Parameter(encoded(pair.substring(0, equals)), encoded(pair.substring(equals + 1)));
        }

        private static String encoded(String raw) {
            var out = new StringBuilder(raw.length() + 16);
            PercentEncoding.append(out, raw, '~', true);
            return out.toString();
        }

        /** By name first: as whole texts, {@code a-b=} would come before {@code a=}. */
        @Override
        public int compareTo(Parameter other) {
            int byName = name.compareTo(other.name);
            return byName != 0 ? byName : value.compareTo(other.value);
        }

        @Override
        public String toString() {
            return name + "=" + value;
        }
    }
}
