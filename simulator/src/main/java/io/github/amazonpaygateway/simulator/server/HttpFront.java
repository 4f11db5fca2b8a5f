package io.github.amazonpaygateway.simulator.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.github.amazonpaygateway.simulator.http.SimulatorRequest;
import io.github.amazonpaygateway.simulator.http.SimulatorResponse;
import io.github.amazonpaygateway.simulator.web.SimulatorSite;
import java.io.IOException;
import java.net.URI;

/** Carries exchanges of the JDK's server to the site and back. */
final class HttpFront implements HttpHandler {

    private static final int NO_BODY = -1;

    private final SimulatorSite site;
    private final String scheme;

    HttpFront(SimulatorSite site, String scheme) {
        this.site = site;
        this.scheme = scheme;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        // closing an exchange without an answer closes the connection, which is what a dropped answer asks for
        try (exchange) {
            SimulatorResponse response = answer(exchange);
            if (response.isReset()) {
                TcpReset.of(exchange);
            } else if (!response.isDropped()) {
                send(response, exchange);
            }
        }
    }

    private SimulatorResponse answer(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(SimulatorSite.BODY_LIMIT + 1);
        return body.length > SimulatorSite.BODY_LIMIT
                ? SimulatorSite.bodyTooLarge()
                : site.answer(scheme, request(exchange, body));
    }

    private static SimulatorRequest request(HttpExchange exchange, byte[] body) {
        URI target = exchange.getRequestURI();
        return new SimulatorRequest(
                exchange.getRequestMethod(), path(target), target.getRawQuery(), exchange.getRequestHeaders(), body);
    }

    // a path of two slashes would otherwise be taken for a host
    private static String path(URI target) {
        return target.getScheme() == null && target.getRawAuthority() != null
                ? "//" + target.getRawAuthority() + target.getRawPath()
                : String.valueOf(target.getRawPath());
    }

    private static void send(SimulatorResponse response, HttpExchange exchange) throws IOException {
        response.headers().forEach(exchange.getResponseHeaders()::set);
        boolean bare =
                response.body().length == 0 || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(response.status(), bare ? NO_BODY : response.contentLength());
        if (!bare) {
            exchange.getResponseBody().write(response.body());
            // a body shorter than announced would stay in the buffer
            exchange.getResponseBody().flush();
        }
    }
}
