package io.github.amazonpaygateway.impl.signing;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
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
        String path = rawPath.isEmpty() ? "/" : PercentEncoding.ofPath(rawPath);
        return new CanonicalUri(path, rawQuery == null ? "" : canonicalQuery(rawQuery));
    }

    /** The given address with this path and query; the same object where nothing has to change. */
    URI applyTo(URI address) {
        boolean isSame = path.equals(address.getRawPath())
                && query.equals(Objects.requireNonNullElse(address.getRawQuery(), ""));
        return isSame ? address : URI.create(origin(address) + path + (query.isEmpty() ? "" : "?" + query));
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getRawAuthority();
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
                    ? new Parameter(PercentEncoding.ofQueryPart(pair), "")
                    : new Parameter(
                            PercentEncoding.ofQueryPart(pair.substring(0, equals)),
                            PercentEncoding.ofQueryPart(pair.substring(equals + 1)));
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
