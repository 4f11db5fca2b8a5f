package io.github.amazonpaygateway.simulator.web.page;

import io.github.amazonpaygateway.simulator.failure.Refusal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a form or of a query.
 *
 * @param fields the first value of each
 */
record FormData(Map<String, String> fields) {

    static FormData of(@Nullable String encoded) {
        var fields = new HashMap<String, String>();
        if (encoded != null && !encoded.isEmpty()) {
            for (String pair : encoded.split("&")) {
                String[] parts = pair.split("=", 2);
                fields.putIfAbsent(decoded(parts[0]), parts.length == 1 ? "" : decoded(parts[1]));
            }
        }
        return new FormData(fields);
    }

    Optional<String> get(String name) {
        return Optional.ofNullable(fields.get(name)).filter(value -> !value.isEmpty());
    }

    String required(String name) {
        return get(name)
                .orElseThrow(() -> new Refusal(400, "MissingParameterValue", "The field '" + name + "' is missing."));
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            throw new Refusal(400, "InvalidParameterValue", "A field is not form encoded.");
        }
    }
}
