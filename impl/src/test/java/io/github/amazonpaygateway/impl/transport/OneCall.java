package io.github.amazonpaygateway.impl.transport;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Sends one request; to be loaded beside the shaded jar, where nothing of our tests' class path is visible. */
public final class OneCall implements BiFunction<URI, Path, String> {

    @Override
    public String apply(URI uri, Path caCertificates) {
        TlsSettings tls = new TlsSettings(Optional.empty(), Optional.of(caCertificates), Optional.empty());
        try (HttpEngine engine = Settings.patient().tls(tls).engine()) {
            Answer answer = engine.send("PATCH", uri, Map.of(), "{}".getBytes(StandardCharsets.UTF_8));
            return answer.fate() + " " + answer.status() + " " + answer.detail();
        }
    }
}
