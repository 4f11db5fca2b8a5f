package io.github.amazonpaygateway.simulator.signature;

import static java.util.stream.Collectors.joining;

import io.github.amazonpaygateway.simulator.TestKey;
import io.github.amazonpaygateway.simulator.TestShop;
import io.github.amazonpaygateway.simulator.http.SimulatorRequest;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A canonical request as one client writes it, line by line, and the request it sends with the signature of that text.
 * Nothing of the simulator takes part in signing.
 *
 * @param headers names as the client signs them, values as it signs them, in its order
 */
record SignedText(
        String algorithm, String method, String path, String query, Map<String, String> headers, String body) {

    static SignedText of(String method, String path, String query, String... headers) {
        var all = new LinkedHashMap<String, String>();
        for (int i = 0; i < headers.length; i += 2) {
            all.put(headers[i], headers[i + 1]);
        }
        return new SignedText(TestKey.V2, method, path, query, all, "");
    }

    SignedText body(String text) {
        return new SignedText(algorithm, method, path, query, headers, text);
    }

    SignedText by(String otherAlgorithm) {
        return new SignedText(otherAlgorithm, method, path, query, headers, body);
    }

    /** Sent as it was signed. */
    SimulatorRequest sent() {
        return sent(path, query, Map.of(), body);
    }

    /** Sent in another form than it was signed. */
    SimulatorRequest sent(String sentPath, String sentQuery, Map<String, String> otherHeaders, String sentBody) {
        var wire = new LinkedHashMap<String, List<String>>();
        headers.forEach((name, value) -> wire.put(name, List.of(value)));
        otherHeaders.forEach((name, value) -> wire.put(name, List.of(value)));
        wire.put("authorization", List.of(authorization()));
        return new SimulatorRequest(
                method,
                sentPath,
                sentQuery.isEmpty() ? null : sentQuery,
                wire,
                sentBody.getBytes(StandardCharsets.UTF_8));
    }

    private String authorization() {
        return algorithm + " PublicKeyId=" + TestShop.KEY_ID + ", SignedHeaders=" + String.join(";", headers.keySet())
                + ", Signature=" + TestKey.sign(algorithm, canonicalRequest());
    }

    private String canonicalRequest() {
        String block = headers.entrySet().stream()
                .map(header -> header.getKey().toLowerCase() + ":" + header.getValue() + "\n")
                .collect(joining());
        return String.join("\n", method, path, query, block, String.join(";", headers.keySet()), TestKey.sha256(body));
    }
}
