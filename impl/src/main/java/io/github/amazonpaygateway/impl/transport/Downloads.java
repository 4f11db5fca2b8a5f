package io.github.amazonpaygateway.impl.transport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** Gets small public files: no redirects, no cookies, a hard deadline, no more bytes than it may have. */
public final class Downloads implements AutoCloseable {

    /** A certificate has some thousand bytes; reading ends as soon as there are more than this. */
    static final int LIMIT = 64 * 1024;

    private static final Map<String, List<String>> ANYTHING = Map.of("Accept", List.of("*/*"));

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
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Download download = new Download(file, LIMIT);
        Answer answer = engine.send(
                HttpEngine.request("GET", address, ANYTHING, new byte[0]), engine.deadline(), download::reader);
        if (download.isTooLong()) {
            throw new Refused("The file is larger than " + LIMIT + " bytes");
        }
        if (answer.fate() != Fate.ANSWERED) {
            throw new IOException(answer.detail());
        }
        if (answer.status() >= 500 || answer.status() == 429 || answer.status() == 408) {
            throw new IOException("The answer was " + answer.status());
        }
        if (answer.status() != 200) {
            throw new Refused("The answer was " + answer.status());
        }
        return file.toByteArray();
    }

    @Override
    public void close() {
        engine.close();
    }

    /** The other side answered, but not with the file: not found, moved, forbidden, too large. */
    public static final class Refused extends IOException {

        private static final long serialVersionUID = 1L;

        Refused(String why) {
            super(why);
        }
    }
}
