package io.github.amazonpaygateway.impl.transport;

import java.util.HashMap;
import java.util.Map;

/** The engines of one application: equal settings share one. Closed with the application. */
public final class HttpEngines implements AutoCloseable {

    private final Map<HttpEngineSettings, HttpEngine> engines = new HashMap<>();
    private boolean closed;

    /**
     * @throws IllegalArgumentException when a file of the TLS settings cannot be used
     * @throws IllegalStateException when the application has ended: what a late task opens nobody would close
     */
    public synchronized HttpEngine engine(HttpEngineSettings settings) {
        if (closed) {
            throw new IllegalStateException("The application has ended; nothing is sent to Amazon Pay any more");
        }
        return engines.computeIfAbsent(settings, HttpEngine::new);
    }

    @Override
    public synchronized void close() {
        closed = true;
        engines.values().forEach(HttpEngine::close);
        engines.clear();
    }
}
