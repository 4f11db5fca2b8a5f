package io.github.amazonpaygateway.impl.transport;

import java.io.IOException;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.Method;
import org.apache.hc.core5.http.impl.io.HttpRequestExecutor;
import org.apache.hc.core5.http.io.HttpClientConnection;
import org.apache.hc.core5.http.io.HttpResponseInformationCallback;
import org.apache.hc.core5.http.protocol.HttpContext;

/**
 * Notes that a request is about to be written. All that fails earlier (lease, name, connection, proxy, TLS) was surely
 * not sent; the types of the exceptions alone do not tell.
 */
final class FlightExecutor extends HttpRequestExecutor {

    static final String FLIGHT = Flight.class.getName();

    @Override
    public ClassicHttpResponse execute(
            ClassicHttpRequest request,
            HttpClientConnection connection,
            HttpResponseInformationCallback informed,
            HttpContext context)
            throws IOException, HttpException {
        if (!Method.CONNECT.isSame(request.getMethod())) {
            ((Flight) context.getAttribute(FLIGHT)).sending();
        }
        return super.execute(request, connection, informed, context);
    }
}
