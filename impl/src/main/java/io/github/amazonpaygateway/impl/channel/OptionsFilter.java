package io.github.amazonpaygateway.impl.channel;

import io.github.amazonpaygateway.call.CallOptions;
import io.github.amazonpaygateway.impl.call.OptionsInForce;
import io.github.amazonpaygateway.impl.signing.SignedHeaders;
import io.github.amazonpaygateway.impl.signing.SigningFilter;
import io.github.amazonpaygateway.impl.transport.TransportFilter;
import jakarta.annotation.Priority;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;

/** Puts the options of the call into the request, before it is signed. */
@Priority(Integer.MAX_VALUE - 2)
public final class OptionsFilter implements ClientRequestFilter {

    @Override
    public void filter(ClientRequestContext request) {
        OptionsInForce.current().ifPresent(options -> apply(options, request));
    }

    private static void apply(CallOptions options, ClientRequestContext request) {
        options.simulationCode().ifPresent(code -> set(request, SignedHeaders.SIMULATION_CODE, code));
        options.authToken().ifPresent(token -> set(request, SignedHeaders.AUTH_TOKEN, token));
        options.headers().forEach((name, value) -> set(request, name, value));
        request.setProperty(SigningFilter.FURTHER_HEADERS, options.headers().keySet());
        options.deadline().ifPresent(time -> request.setProperty(TransportFilter.DEADLINE, time));
    }

    private static void set(ClientRequestContext request, String name, String value) {
        request.getHeaders().putSingle(name, value);
    }
}
