package io.github.amazonpaygateway.impl.stub;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** What the stub server does with a request, and before it reads one. */
@FunctionalInterface
public interface Behaviour {

    void answer(Received request, Wire wire) throws IOException;

    /** Whether the server reads from this connection at all. */
    default boolean admits(Wire wire) throws IOException {
        return true;
    }

    static Behaviour json(int status, String body) {
        return raw("HTTP/1.1 " + status + " Said\r\nContent-Type: application/json\r\n", body);
    }

    static Behaviour raw(String head, String body) {
        return raw(head, body.getBytes(StandardCharsets.UTF_8));
    }

    static Behaviour raw(String head, byte[] body) {
        return (request, wire) -> {
            wire.write(head + "Content-Length: " + body.length + "\r\n\r\n");
            wire.write(body);
        };
    }

    /** Exactly this text, then the end of the connection. */
    static Behaviour textAndClose(String text) {
        return (request, wire) -> {
            wire.write(text);
            wire.close();
        };
    }

    static Behaviour dripping(String instant, String slow) {
        return (request, wire) -> {
            wire.write(instant);
            wire.drip(slow);
        };
    }

    static Behaviour silence() {
        return (request, wire) -> wire.hang();
    }

    static Behaviour reset() {
        return (request, wire) -> wire.reset();
    }

    static Behaviour close() {
        return (request, wire) -> wire.close();
    }

    static Behaviour resetBeforeReading() {
        return new Behaviour() {
            @Override
            public boolean admits(Wire wire) throws IOException {
                wire.reset();
                return false;
            }

            @Override
            public void answer(Received request, Wire wire) {
                throw new IllegalStateException("nothing was read");
            }
        };
    }

    static byte[] gzip(byte[] plain) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }
}
