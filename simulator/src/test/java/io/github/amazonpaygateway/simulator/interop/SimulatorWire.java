package io.github.amazonpaygateway.simulator.interop;

import io.github.amazonpaygateway.simulator.AmazonPaySimulator;
import io.github.amazonpaygateway.simulator.http.SimulatorRequest;
import io.github.amazonpaygateway.simulator.http.SimulatorResponse;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import org.apache.http.HttpEntityEnclosingRequest;
import org.apache.http.HttpHost;
import org.apache.http.HttpRequest;
import org.apache.http.HttpVersion;
import org.apache.http.NoHttpResponseException;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.conn.ClientConnectionManager;
import org.apache.http.entity.ByteArrayEntity;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.message.BasicHttpResponse;
import org.apache.http.params.HttpParams;
import org.apache.http.protocol.HttpContext;
import org.apache.http.util.EntityUtils;

/** The SDK's own HTTP client with the network cut out: requests go straight to a simulator. */
@SuppressWarnings("deprecation")
final class SimulatorWire extends CloseableHttpClient {

    private final AmazonPaySimulator simulator;

    SimulatorWire(AmazonPaySimulator simulator) {
        this.simulator = simulator;
    }

    @Override
    protected CloseableHttpResponse doExecute(HttpHost target, HttpRequest request, HttpContext context)
            throws IOException {
        SimulatorResponse answer = simulator.handle(received(request));
        if (answer.isDropped()) {
            throw new NoHttpResponseException("closed");
        }
        return new Answer(answer);
    }

    private static SimulatorRequest received(HttpRequest request) throws IOException {
        var headers = new LinkedHashMap<String, List<String>>();
        for (var header : request.getAllHeaders()) {
            headers.put(header.getName(), List.of(header.getValue()));
        }
        URI uri = URI.create(request.getRequestLine().getUri());
        return new SimulatorRequest(
                request.getRequestLine().getMethod(), uri.getRawPath(), uri.getRawQuery(), headers, body(request));
    }

    private static byte[] body(HttpRequest request) throws IOException {
        boolean hasBody = request instanceof HttpEntityEnclosingRequest enclosing && enclosing.getEntity() != null;
        return hasBody ? EntityUtils.toByteArray(((HttpEntityEnclosingRequest) request).getEntity()) : new byte[0];
    }

    @Override
    public HttpParams getParams() {
        throw new UnsupportedOperationException();
    }

    @Override
    public ClientConnectionManager getConnectionManager() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
        // nothing is held
    }

    private static final class Answer extends BasicHttpResponse implements CloseableHttpResponse {

        Answer(SimulatorResponse answer) {
            super(HttpVersion.HTTP_1_1, answer.status(), "");
            answer.headers().forEach(this::addHeader);
            setEntity(new ByteArrayEntity(answer.body()));
        }

        @Override
        public void close() {
            // nothing is held
        }
    }
}
