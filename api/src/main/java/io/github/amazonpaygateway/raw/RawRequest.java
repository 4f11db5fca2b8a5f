package io.github.amazonpaygateway.raw;

import io.github.amazonpaygateway.idempotency.IdempotencyKey;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A request in Amazon's own words.
 *
 * @param method GET, POST, PATCH or DELETE
 * @param path after environment and version, for example {@code /charges/S01-…}, percent-encoded where needed
 * @param query the encoded query without {@code ?}, or empty
 * @param jsonBody sent byte for byte; none for GET
 * @param key only and always for POST
 */
public record RawRequest(
        String method, String path, String query, Optional<String> jsonBody, Optional<IdempotencyKey> key) {

    private static final Pattern METHOD = Pattern.compile("GET|POST|PATCH|DELETE");
    private static final Pattern PATH = Pattern.compile("(/([A-Za-z0-9._~!$&'()*+,;=:@-]|%[0-9A-Fa-f]{2})+)+/?");
    private static final Pattern DOTS = Pattern.compile("(^|/)\\.\\.?(/|$)");

    /** @throws IllegalArgumentException naming what is wrong with method, path, body or key */
    public RawRequest {
        require(METHOD.matcher(method).matches(), "method must be GET, POST, PATCH or DELETE but is " + method);
        require(
                PATH.matcher(path).matches() && !DOTS.matcher(path).find(),
                "path must begin with / and hold percent-encoded segments, without environment, version and query");
        require(method.equals("POST") == key.isPresent(), "a POST, and nothing else, has an idempotency key");
        require(!method.equals("GET") || jsonBody.isEmpty(), "a GET has no body");
    }

    public static RawRequest get(String path) {
        return new RawRequest("GET", path, "", Optional.empty(), Optional.empty());
    }

    /** With a new key. */
    public static RawRequest post(String path, String jsonBody) {
        return new RawRequest("POST", path, "", Optional.of(jsonBody), Optional.of(IdempotencyKey.random()));
    }

    public static RawRequest patch(String path, String jsonBody) {
        return new RawRequest("PATCH", path, "", Optional.of(jsonBody), Optional.empty());
    }

    public static RawRequest delete(String path) {
        return new RawRequest("DELETE", path, "", Optional.empty(), Optional.empty());
    }

    /** For example the reason of a cancellation. */
    public RawRequest withBody(String json) {
        return new RawRequest(method, path, query, Optional.of(json), key);
    }

    /** The same POST under a key of the shop's own. */
    public RawRequest withKey(IdempotencyKey ownKey) {
        return new RawRequest(method, path, query, jsonBody, Optional.of(ownKey));
    }

    /** One more parameter of the query, which is encoded here. */
    public RawRequest withQuery(String name, String value) {
        String more = Stream.of(name, value).map(RawRequest::encoded).collect(Collectors.joining("="));
        return new RawRequest(method, path, query.isEmpty() ? more : query + "&" + more, jsonBody, key);
    }

    /** Method and path; a query may hold a token. */
    @Override
    public String toString() {
        return method + " " + path;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static void require(boolean fine, String rule) {
        if (!fine) {
            throw new IllegalArgumentException(rule);
        }
    }
}
