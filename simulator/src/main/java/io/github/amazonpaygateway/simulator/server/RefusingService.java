package io.github.amazonpaygateway.simulator.server;

import io.github.amazonpaygateway.simulator.failure.Refusal;
import java.util.List;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.HttpService;
import org.apache.hc.core5.http.io.support.BasicHttpServerExpectationDecorator;
import org.apache.hc.core5.http.protocol.DefaultHttpProcessor;
import org.apache.hc.core5.http.protocol.ResponseConnControl;
import org.apache.hc.core5.http.protocol.ResponseDate;

/** Refuses what is no HTTP as everything else is refused. */
final class RefusingService extends HttpService {

    RefusingService(HttpFront front, Http1Config config) {
        super(
                new DefaultHttpProcessor(List.of(), List.of(new ResponseDate(), new ResponseConnControl())),
                new BasicHttpServerExpectationDecorator(front),
                config,
                null,
                null);
    }

    @Override
    protected void handleException(HttpException unreadable, ClassicHttpResponse response) {
        var refusal = new Refusal(
                toStatusCode(unreadable),
                "InvalidRequestFormat",
                "The request is not one of HTTP/1.1 that can be read.");
        ClassicHttpResponse worded = HttpFront.response(refusal.response());
        response.setCode(worded.getCode());
        response.setHeaders(worded.getHeaders());
        response.setEntity(worded.getEntity());
    }
}
