package io.github.amazonpaygateway.impl.notification;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.function.LongSupplier;

/** The bytes of a message while they come. */
final class PostedBody {

    /** SNS sends 256 KiB at most, and JSON in JSON doubles some of it. */
    static final int LIMIT = 512 * 1024;

    /** SNS waits for 15 seconds. The server cuts a silent sender by itself, but not one that drips. */
    static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final byte[] piece = new byte[8192];
    private final LongSupplier nanos;
    private final long end;

    /** @param nanos a clock as {@link System#nanoTime}; the time begins now */
    PostedBody(LongSupplier nanos) {
        this.nanos = nanos;
        this.end = nanos.getAsLong() + PATIENCE.toNanos();
    }

    /** @param length as the sender says, or negative */
    static void requireShort(long length) {
        if (length > LIMIT) {
            throw Refusal.malformed("it is too large");
        }
    }

    /**
     * All of it; waits for the sender.
     *
     * @throws Refusal when it is too large, or when it does not come whole or in time: that may be our own load
     */
    byte[] readAll(InputStream in) {
        try {
            while (readFrom(in)) {
                if (nanos.getAsLong() - end > 0) {
                    throw Refusal.notNow("it did not come whole within " + PATIENCE.toSeconds() + " seconds");
                }
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw broken(e);
        }
    }

    static Refusal broken(Throwable why) {
        return Refusal.notNow("it could not be read: " + why);
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    /** Takes one more piece; false at the end. */
    boolean readFrom(InputStream in) throws IOException {
        int length = in.read(piece);
        if (length > 0) {
            bytes.write(piece, 0, length);
            requireShort(bytes.size());
        }
        return length >= 0;
    }
}
