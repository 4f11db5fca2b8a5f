package io.github.amazonpaygateway.simulator.server;

import io.github.amazonpaygateway.simulator.http.SimulatorResponse;
import io.github.amazonpaygateway.simulator.web.SimulatorSite;
import java.io.IOException;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.io.HttpServerRequestHandler;
import org.apache.hc.core5.http.message.BasicClassicHttpResponse;
import org.apache.hc.core5.http.protocol.HttpContext;

/** Carries requests to the site and its answers back. */
record HttpFront(SimulatorSite site, String scheme) implements HttpServerRequestHandler {

    private static final int NO_CONTENT = 204;
    private static final int NOT_MODIFIED = 304;

    @Override
    public void handle(ClassicHttpRequest request, ResponseTrigger trigger, HttpContext context)
            throws HttpException, IOException {
        SimulatorResponse answer = answer((RawRequest) request);
        if (answer.isReset()) {
            throw ConnectionEnd.reset();
        }
        if (answer.isDropped()) {
            throw ConnectionEnd.closed();
        }
        trigger.submitResponse(response(answer));
    }

    /** An answer as the server sends it. */
    static ClassicHttpResponse response(SimulatorResponse answer) {
        var response = new BasicClassicHttpResponse(answer.status());
        answer.headers().forEach(response::setHeader);
        if (answer.status() != NO_CONTENT && answer.status() != NOT_MODIFIED) {
            response.setHeader(HttpHeaders.CONTENT_LENGTH, answer.contentLength());
            response.setEntity(new AnswerBody(answer));
        }
        return response;
    }

    private SimulatorResponse answer(RawRequest request) throws IOException {
        byte[] body = body(request.getEntity());
        request.received();
        return body.length > SimulatorSite.BODY_LIMIT
                ? SimulatorSite.bodyTooLarge()
                : site.answer(scheme, request.with(body));
    }

    private static byte[] body(HttpEntity entity) throws IOException {
        return entity == null ? new byte[0] : entity.getContent().readNBytes(SimulatorSite.BODY_LIMIT + 1);
    }
}
