package io.github.amazonpaygateway.impl.transport;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The engines of one application: equal settings share one. Closed with the application. */
public final class HttpEngines implements AutoCloseable {

    private final Map<HttpEngineSettings, HttpEngine> engines = new ConcurrentHashMap<>();

    /** @throws IllegalArgumentException when a file of the TLS settings cannot be used */
    public HttpEngine engine(HttpEngineSettings settings) {
        return engines.computeIfAbsent(settings, HttpEngine::new);
    }

    @Override
    public void close() {
        engines.values().forEach(HttpEngine::close);
        engines.clear();
    }
}
