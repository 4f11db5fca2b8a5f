package io.github.amazonpaygateway.impl.signing;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A request with everything that both sides can express. Left out is what the SDK cannot send or confuses on purpose of
 * the vectors: encoded slashes and empty segments.
 */
record RandomRequest(
        SigningAlgorithm algorithm,
        String method,
        URI uri,
        Map<String, List<String>> parameters,
        Map<String, String> headers,
        String body) {

    private static final List<String> HOSTS =
            List.of("pay-api.amazon.com", "pay-api.amazon.eu", "pay-api.amazon.jp", "localhost:8443", "[::1]:9");
    private static final List<String> METHODS = List.of("GET", "POST", "PATCH", "DELETE");
    private static final String VISIBLE = "abcXYZ019-_.~!$&'()*+,;=:@ %/?#[]|\\\"<>^`{}äß日本😀é\u00a0";
    private static final String KEY = "abcdefABCDEF0123456789-_";

    static RandomRequest from(Random random) {
        Map<String, List<String>> parameters = random.nextInt(3) == 0 ? parameters(random) : Map.of();
        return new RandomRequest(
                oneOf(List.of(SigningAlgorithm.values()), random),
                oneOf(METHODS, random),
                URI.create("https://" + oneOf(HOSTS, random) + path(random) + query(parameters, random)),
                parameters,
                headers(random),
                random.nextInt(4) == 0 ? "" : "{\"text\":\"" + text(VISIBLE, random, 60) + "\"}");
    }

    private static String path(Random random) {
        var path = new StringBuilder(random.nextBoolean() ? "/sandbox/v2" : "/v2");
        for (int segments = random.nextInt(4); segments > 0; segments--) {
            String segment = "s" + text(VISIBLE, random, 12).replace("/", "");
            path.append('/').append(sometimesEncoded(segment, random));
        }
        return random.nextInt(5) == 0 ? path.append('/').toString() : path.toString();
    }

    /** Some clients encode more than others; both sides have to undo it. */
    private static String sometimesEncoded(String segment, Random random) {
        String bare = random.nextBoolean() ? "!$&'()*+,;=:@" : "";
        return segment.codePoints()
                .mapToObj(Character::toString)
                .map(c -> bare.contains(c) ? c : form(c).replace("+", "%20"))
                .collect(Collectors.joining());
    }

    private static Map<String, List<String>> parameters(Random random) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (int names = 1 + random.nextInt(4); names > 0; names--) {
            List<String> values = new ArrayList<>();
            for (int count = 1 + random.nextInt(3); count > 0; count--) {
                values.add(text(VISIBLE, random, 10));
            }
            parameters.put("p" + text(VISIBLE, random, 4), values);
        }
        return parameters;
    }

    private static String query(Map<String, List<String>> parameters, Random random) {
        boolean plus = random.nextBoolean();
        String query = parameters.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> form(entry.getKey()) + "=" + form(value)))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + (plus ? query : query.replace("+", "%20"));
    }

    private static Map<String, String> headers(Random random) {
        Map<String, String> headers = new TreeMap<>();
        if (random.nextBoolean()) {
            headers.put(SignedHeaders.IDEMPOTENCY_KEY, "k" + text(KEY, random, 31));
        }
        if (random.nextInt(4) == 0) {
            headers.put(SignedHeaders.SIMULATION_CODE, "HardDeclined");
        }
        if (random.nextInt(4) == 0) {
            headers.put(SignedHeaders.AUTH_TOKEN, " " + text("ab  ,;=\"'", random, 40));
        }
        return headers;
    }

    private static String form(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String text(String alphabet, Random random, int maximum) {
        int[] characters = alphabet.codePoints().toArray();
        return random.ints(random.nextInt(maximum + 1), 0, characters.length)
                .mapToObj(i -> Character.toString(characters[i]))
                .collect(Collectors.joining());
    }

    private static <T> T oneOf(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
