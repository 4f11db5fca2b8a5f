package io.github.amazonpaygateway.impl.signing;

import jakarta.annotation.Priority;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The end of the line: remembers what would go to the wire and answers 200. */
@Priority(Integer.MAX_VALUE)
final class RecordingTransport implements ClientRequestFilter {

    private final List<Sent> all = new ArrayList<>();

    record Sent(String method, URI uri, Map<String, String> headers, String body) {

        String header(String name) {
            return headers.get(name);
        }
    }

    @Override
    public void filter(ClientRequestContext request) {
        all.add(new Sent(request.getMethod(), request.getUri(), headers(request), body(request)));
        request.abortWith(Response.ok().build());
    }

    Sent sent() {
        return all.get(all.size() - 1);
    }

    List<Sent> all() {
        return all;
    }

    private static String body(ClientRequestContext request) {
        return request.hasEntity() ? new String((byte[]) request.getEntity(), StandardCharsets.UTF_8) : "";
    }

    private static Map<String, String> headers(ClientRequestContext request) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        request.getStringHeaders().forEach((name, values) -> headers.put(name, String.join(",", values)));
        return headers;
    }
}
