package io.github.amazonpaygateway.simulator.server;

import io.github.amazonpaygateway.simulator.http.SimulatorRequest;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpRequestFactory;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.jspecify.annotations.Nullable;

/** A request with its target as it was sent, because a signature covers that text. */
final class RawRequest extends BasicClassicHttpRequest {

    private static final long serialVersionUID = 1;
    private static final Pattern ORIGIN = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*://[^/?#]*");

    private final String target;
    private transient @Nullable Future<?> deadline;

    private RawRequest(String method, String target) {
        super(method, "/");
        this.target = target;
    }

    /** Makes one of each request line. */
    static HttpRequestFactory<ClassicHttpRequest> factory() {
        return new HttpRequestFactory<>() {
            @Override
            public ClassicHttpRequest newHttpRequest(String method, String target) {
                return new RawRequest(method, target);
            }

            @Override
            public ClassicHttpRequest newHttpRequest(String method, URI target) {
                return new RawRequest(method, target.toString());
            }
        };
    }

    /** What cuts the connection off unless the request is {@link #received()} before. */
    void expectBy(Future<?> cut) {
        deadline = cut;
    }

    void received() {
        if (deadline != null) {
            deadline.cancel(false);
        }
    }

    SimulatorRequest with(byte[] body) {
        String local = local(target);
        int query = local.indexOf('?');
        String path = query < 0 ? local : local.substring(0, query);
        return new SimulatorRequest(
                getMethod(),
                path.isEmpty() ? "/" : path,
                query < 0 ? null : local.substring(query + 1),
                fields(),
                body);
    }

    // what comes before the path, where a proxy was meant, and what comes after the query is not part of either
    private static String local(String target) {
        String whole = target.startsWith("/") ? target : ORIGIN.matcher(target).replaceFirst("");
        int fragment = whole.indexOf('#');
        return fragment < 0 ? whole : whole.substring(0, fragment);
    }

    private Map<String, List<String>> fields() {
        var fields = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
        for (Header header : getHeaders()) {
            fields.computeIfAbsent(header.getName(), name -> new ArrayList<>()).add(header.getValue());
        }
        return fields;
    }
}
