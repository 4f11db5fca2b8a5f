package io.github.amazonpaygateway.itests.gateway;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Announces a message and takes its time to send it. */
final class SlowSender implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final Socket socket;

    /** @param length of the message, as it is announced */
    SlowSender(URI path, int length) throws IOException {
        socket = new Socket(path.getHost(), path.getPort());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout((int) PATIENCE.toMillis());
        send("POST " + path.getRawPath() + " HTTP/1.1\r\nHost: " + path.getAuthority()
                + "\r\nContent-Type: text/plain; charset=UTF-8\r\nContent-Length: " + length + "\r\n\r\n{");
    }

    void send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** A space every fifth of a second, until nobody wants it any more. */
    void drip() {
        try {
            while (true) {
                TimeUnit.MILLISECONDS.sleep(200);
                send(" ");
            }
        } catch (IOException gone) {
            // as it should be
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits for the status of the answer. */
    int status() throws IOException {
        String line = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                .readLine();
        if (line == null) {
            throw new IOException("the connection was closed without an answer");
        }
        return Integer.parseInt(line.split(" ")[1]);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
