package io.github.amazonpaygateway.simulator.signature;

import io.github.amazonpaygateway.simulator.http.SimulatorRequest;
import java.util.ArrayList;
import java.util.List;

/** All canonical requests a client may have signed for one request, the documented one first. */
final class CanonicalRequests {

    private CanonicalRequests() {}

    /** The first of {@link #of} alone, which most clients sign: the others cost several times as much to write. */
    static String documented(SimulatorRequest request, String signedHeaders) {
        return String.join(
                "\n",
                request.method(),
                PathDialects.documented(request.rawPath()),
                QueryDialects.documented(request.rawQuery()),
                HeaderDialects.documented(request, signedHeaders),
                Sha256.hex(request.body()));
    }

    static List<String> of(SimulatorRequest request, String signedHeaders) {
        String payloadHash = Sha256.hex(request.body());
        var all = new ArrayList<String>();
        for (String path : PathDialects.of(request.rawPath())) {
            for (String query : QueryDialects.of(request.rawQuery())) {
                for (String headers : HeaderDialects.of(request, signedHeaders)) {
                    all.add(String.join("\n", request.method(), path, query, headers, payloadHash));
                }
            }
        }
        return all;
    }
}
