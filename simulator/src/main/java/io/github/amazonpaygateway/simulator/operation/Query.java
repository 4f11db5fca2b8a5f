package io.github.amazonpaygateway.simulator.operation;

import static io.github.amazonpaygateway.simulator.failure.Refusals.invalidValue;

import io.github.amazonpaygateway.simulator.failure.Refusals;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What stands after the question mark, decoded.
 *
 * @param values by name, in the order they came
 */
public record Query(Map<String, List<String>> values) {

    /** The query of a request line. */
    public static Query of(@Nullable String raw) {
        var values = new LinkedHashMap<String, List<String>>();
        Arrays.stream(raw == null ? new String[0] : raw.split("&"))
                .filter(pair -> !pair.isEmpty())
                .map(pair -> pair.split("=", 2))
                .forEach(pair -> values.computeIfAbsent(decoded(pair[0]), name -> new ArrayList<>())
                        .add(pair.length == 1 ? "" : decoded(pair[1])));
        return new Query(values);
    }

    /** A text without its percent signs. */
    public static String decoded(String encoded) {
        try {
            return URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            throw invalidValue("path or query", encoded, "Not percent-encoded.");
        }
    }

    /**
     * The same query, known to have no other names. That others are refused is inferred from bodies.
     *
     * @throws io.github.amazonpaygateway.simulator.failure.Refusal if it has
     */
    public Query only(String... names) {
        values.keySet().stream()
                .filter(name -> !Set.of(names).contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw Refusals.unrecognizedField(name);
                });
        return this;
    }

    /** The value of a name; an empty one is as good as none, because SDKs send it. */
    public Optional<String> text(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    /** The values of a name, whether it is repeated or they are parted by commas: SDKs do either. */
    public List<String> texts(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .flatMap(text -> Arrays.stream(text.split(",")))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** The query as it could have stood in a request line. */
    public String encoded() {
        return values.entrySet().stream()
                .flatMap(
                        entry -> entry.getValue().stream().map(value -> encoded(entry.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The names that have a value. */
    public List<String> names() {
        return values.keySet().stream().filter(name -> text(name).isPresent()).toList();
    }
}
