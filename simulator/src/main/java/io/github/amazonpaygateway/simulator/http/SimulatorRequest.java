package io.github.amazonpaygateway.simulator.http;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One request as it came over the wire.
 *
 * @param method the verb, upper case
 * @param rawPath the path of the request line, nothing decoded
 * @param rawQuery the query of the request line without {@code ?}, nothing decoded, null if there was none
 * @param headers all headers; names are looked up without regard to case
 * @param body the exact bytes, empty if there were none
 */
public record SimulatorRequest(
        String method, String rawPath, @Nullable String rawQuery, Map<String, List<String>> headers, byte[] body) {

    /** Copies the headers into a map that ignores the case of names. */
    public SimulatorRequest {
        var caseless = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach((name, values) -> caseless.put(name, List.copyOf(values)));
        headers = Collections.unmodifiableMap(caseless);
    }

    /** The first value of a header, looked up without regard to case. */
    public Optional<String> header(String name) {
        return headers.getOrDefault(name, List.of()).stream().findFirst();
    }

    /** The body read as UTF-8. */
    public String bodyText() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** Names the request without its headers, which may hold a signature. */
    @Override
    public String toString() {
        return method + " " + rawPath;
    }
}
