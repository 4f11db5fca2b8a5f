package io.github.amazonpaygateway.simulator.api;

import io.github.amazonpaygateway.simulator.http.SimulatorRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Where browsers reach the simulator: as told by the front, else as the request's own Host. */
public final class PublicAddress {

    private static final String FALLBACK = "http://localhost";

    private volatile @Nullable String told;

    /** The front has found its place. */
    public void tell(URI base) {
        told = base.toString().replaceAll("/+$", "");
    }

    /** The address for an answer to a request. */
    public String base(SimulatorRequest request) {
        String known = told;
        return known != null
                ? known
                : request.header("host")
                        .map(host -> scheme(request) + "://" + host)
                        .orElse(FALLBACK);
    }

    /** The address without a request. */
    public String base() {
        String known = told;
        return known != null ? known : FALLBACK;
    }

    private static String scheme(SimulatorRequest request) {
        return request.header("x-forwarded-proto").orElse("http");
    }
}
