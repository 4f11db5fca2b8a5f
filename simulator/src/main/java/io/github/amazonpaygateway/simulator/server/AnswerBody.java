package io.github.amazonpaygateway.simulator.server;

import io.github.amazonpaygateway.simulator.http.SimulatorResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.AbstractHttpEntity;

/** The bytes of an answer; the connection ends after them if more were announced. */
final class AnswerBody extends AbstractHttpEntity {

    private final SimulatorResponse answer;

    AnswerBody(SimulatorResponse answer) {
        super((ContentType) null, null, false);
        this.answer = answer;
    }

    @Override
    public long getContentLength() {
        return answer.contentLength();
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        out.write(answer.body());
        if (answer.body().length < answer.contentLength()) {
            throw ConnectionEnd.closed();
        }
    }

    @Override
    public InputStream getContent() {
        return new ByteArrayInputStream(answer.body());
    }

    @Override
    public boolean isStreaming() {
        return false;
    }

    @Override
    public void close() {}
}
