package io.github.amazonpaygateway.impl.transport;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpStatus;

/** Hands a body on while it comes. Remembers whose fault an end was. */
final class Download {

    private static final int CHUNK = 16 * 1024;

    private final OutputStream target;
    private final long maxBytes;
    private long written;
    private boolean tooLong;
    private Optional<IOException> refused = Optional.empty();

    Download(OutputStream target, long maxBytes) {
        this.target = target;
        this.maxBytes = maxBytes;
    }

    long written() {
        return written;
    }

    boolean isTooLong() {
        return tooLong;
    }

    /** The failure of the target, if it failed. */
    Optional<IOException> refused() {
        return refused;
    }

    AnswerReader reader(Flight flight) {
        return new AnswerReader(flight) {
            @Override
            byte[] read(HttpEntity entity, int status) throws IOException {
                return status == HttpStatus.SC_OK ? copy(entity, flight) : super.read(entity, status);
            }
        };
    }

    private byte[] copy(HttpEntity entity, Flight flight) throws IOException {
        InputStream wire = entity.getContent();
        InputStream in = AnswerReader.isGzip(entity.getContentEncoding()) ? new GZIPInputStream(wire) : wire;
        byte[] chunk = new byte[CHUNK];
        try {
            for (int length = in.read(chunk); length >= 0; length = in.read(chunk)) {
                write(chunk, length);
            }
        } catch (IOException broken) {
            flight.abandon(); // or closing the stream would read all the rest
            throw broken;
        }
        return new byte[0];
    }

    private void write(byte[] chunk, int length) throws IOException {
        tooLong = written + length > maxBytes;
        if (tooLong) {
            throw new AnswerTooLargeException();
        }
        try {
            target.write(chunk, 0, length);
        } catch (IOException failure) {
            refused = Optional.of(failure);
            throw failure;
        }
        written += length;
    }
}
