package io.github.amazonpaygateway.impl.transport;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.HttpClientResponseHandler;
import org.jspecify.annotations.Nullable;

/** Reads one answer to its end. Keeps status and headers, so that they are known when the body breaks off. */
class AnswerReader implements HttpClientResponseHandler<Answer> {

    /** No answer of Amazon comes near it. */
    static final int BODY_LIMIT = 8 * 1024 * 1024;

    final Flight flight;
    private int status;
    private List<Map.Entry<String, String>> headers = List.of();

    AnswerReader(Flight flight) {
        this.flight = flight;
    }

    @Override
    public Answer handleResponse(ClassicHttpResponse response) throws IOException {
        status = response.getCode();
        headers = headersOf(response);
        HttpEntity entity = response.getEntity();
        byte[] body = entity == null ? new byte[0] : read(entity, status);
        String type = entity == null || entity.getContentType() == null ? "" : entity.getContentType();
        return new Answer(Fate.ANSWERED, status, headers, body, type);
    }

    /** The answer when it did not come whole. */
    Answer none(Fate fate, String why) {
        return new Answer(fate, status, headers, new byte[0], why);
    }

    /** Takes the body of an answer with this status. */
    byte[] read(HttpEntity entity, int ofStatus) throws IOException {
        InputStream wire = entity.getContent();
        if (isGzip(entity.getContentEncoding())) {
            return read(new GZIPInputStream(wire), BODY_LIMIT + 1);
        }
        long length = entity.getContentLength();
        return read(wire, length < 0 ? BODY_LIMIT + 1 : (int) Math.min(length, BODY_LIMIT + 1));
    }

    private byte[] read(InputStream in, int most) throws IOException {
        byte[] body = in.readNBytes(most);
        if (body.length > BODY_LIMIT) {
            flight.abandon(); // or closing the stream would read all the rest
            throw new AnswerTooLargeException();
        }
        return body;
    }

    /** We never ask for it, but something in between may compress nevertheless. */
    static boolean isGzip(@Nullable String encoding) {
        return encoding != null && encoding.toLowerCase(Locale.ROOT).endsWith("gzip");
    }

    private static List<Map.Entry<String, String>> headersOf(ClassicHttpResponse response) {
        List<Map.Entry<String, String>> all = new ArrayList<>();
        for (Header header : response.getHeaders()) {
            all.add(Map.entry(header.getName(), header.getValue() == null ? "" : header.getValue()));
        }
        return all;
    }
}
