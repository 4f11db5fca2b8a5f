package io.github.amazonpaygateway.impl.stub;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The server's end of one connection. */
public final class Wire implements Closeable {

    private final Socket socket;
    private final CountDownLatch closed = new CountDownLatch(1);

    public Wire(Socket socket) {
        this.socket = socket;
    }

    public Socket socket() {
        return socket;
    }

    /** The next request, or null when the client closed the connection between two requests. */
    @Nullable Received read() throws IOException {
        InputStream in = socket.getInputStream();
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        for (int b = in.read(); b >= 0; b = in.read()) {
            head.write(b);
            if (head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
                Received request =
                        new Received(head.toString(StandardCharsets.ISO_8859_1).strip(), new byte[0]);
                int length =
                        request.header("content-length").map(Integer::valueOf).orElse(0);
                return new Received(request.head(), in.readNBytes(length));
            }
        }
        return null;
    }

    public void write(String text) throws IOException {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    public void write(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
    }

    /** A byte every 50 ms until this end is closed. */
    public void drip(String text) throws IOException {
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            write(new byte[] {each});
            if (waitUntilClosed(50)) {
                return;
            }
        }
    }

    /** Says nothing until either end is closed. */
    public void hang() throws IOException {
        if (socket.getInputStream().read() >= 0) {
            throw new IllegalStateException("the client sent more than one request");
        }
    }

    private boolean waitUntilClosed(long millis) {
        try {
            return closed.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stop) {
            return true;
        }
    }

    /** Closes with RST instead of FIN. */
    public void reset() throws SocketException {
        socket.setSoLinger(true, 0);
        close();
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            socket.close();
        } catch (IOException alreadyGone) {
            // nothing left to close
        }
    }
}
