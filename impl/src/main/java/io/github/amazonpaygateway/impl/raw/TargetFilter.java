package io.github.amazonpaygateway.impl.raw;

import jakarta.annotation.Priority;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import java.net.URI;

/** Turns the target of a raw call into the URI of the request, before it is signed. */
@Priority(Integer.MAX_VALUE - 3)
public final class TargetFilter implements ClientRequestFilter {

    /** Path and query after the base; never sent. */
    static final String TARGET = "x-amazonpay-gateway-target";

    private final URI base;

    /** @param base where the API of the merchant is, without a slash at the end */
    public TargetFilter(URI base) {
        this.base = base;
    }

    @Override
    public void filter(ClientRequestContext request) {
        String target = request.getHeaderString(TARGET);
        if (target != null) {
            request.getHeaders().remove(TARGET);
            request.setUri(URI.create(base + target));
        }
    }
}
