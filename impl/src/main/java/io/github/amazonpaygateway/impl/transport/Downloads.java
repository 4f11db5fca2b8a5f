package io.github.amazonpaygateway.impl.transport;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** Gets small public files: no redirects, no cookies, a hard deadline. */
public final class Downloads implements AutoCloseable {

    private final HttpEngine engine;

    /** @throws IllegalArgumentException when a file of the TLS settings cannot be used */
    public Downloads(HttpEngineSettings settings) {
        this.engine = new HttpEngine(settings);
    }

    /**
     * The body of an answer 200.
     *
     * @throws Refused when the other side says that there is nothing to have
     * @throws IOException when there is no answer, or one that may be another next time
     */
    public byte[] get(URI address) throws IOException {
        Answer answer = engine.send("GET", address, Map.of("Accept", List.of("*/*")), new byte[0]);
        if (answer.fate() != Fate.ANSWERED) {
            throw new IOException(answer.detail());
        }
        if (answer.status() >= 500 || answer.status() == 429 || answer.status() == 408) {
            throw new IOException("The answer was " + answer.status());
        }
        if (answer.status() != 200) {
            throw new Refused(answer.status());
        }
        return answer.body();
    }

    @Override
    public void close() {
        engine.close();
    }

    /** The other side answered, but not with the file: not found, moved, forbidden. */
    public static final class Refused extends IOException {

        private static final long serialVersionUID = 1L;

        Refused(int status) {
            super("The answer was " + status);
        }
    }
}
