package io.github.amazonpaygateway.simulator.signature;

import static java.util.stream.Collectors.joining;

import io.github.amazonpaygateway.simulator.http.SimulatorRequest;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The texts that clients sign for one and the same set of headers: values, blank line, names. */
final class HeaderDialects {

    private HeaderDialects() {}

    static String documented(SimulatorRequest request, String signedHeaders) {
        return block(request, signedHeaders, String::strip) + "\n" + signedHeaders;
    }

    static Set<String> of(SimulatorRequest request, String signedHeaders) {
        var texts = new LinkedHashSet<String>();
        for (String block : blocks(request, signedHeaders)) {
            texts.add(block + "\n" + signedHeaders);
            texts.add(block + "\n" + signedHeaders.toLowerCase(Locale.ROOT));
        }
        return texts;
    }

    private static List<String> blocks(SimulatorRequest request, String signedHeaders) {
        return List.of(
                block(request, signedHeaders, String::strip),
                block(request, signedHeaders, value -> value.strip().replaceAll("\\s", " ")),
                block(request, signedHeaders, value -> value.strip().replaceAll("\\s+", " ")));
    }

    private static String block(SimulatorRequest request, String signedHeaders, UnaryOperator<String> form) {
        return Arrays.stream(signedHeaders.split(";"))
                .map(name -> name.toLowerCase(Locale.ROOT) + ":" + form.apply(value(request, name)) + "\n")
                .collect(joining());
    }

    private static String value(SimulatorRequest request, String name) {
        return String.join(",", request.headers().getOrDefault(name, List.of()));
    }
}
