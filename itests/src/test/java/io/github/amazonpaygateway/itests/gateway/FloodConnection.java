package io.github.amazonpaygateway.itests.gateway;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A kept connection to one path. The JDK's clients cost more than the server that is measured, on the same two cores; this
 * one knows just what is needed here.
 */
final class FloodConnection implements AutoCloseable {

    private final URI path;
    private final String head;
    private Socket socket;
    private InputStream in;

    FloodConnection(URI path) throws IOException {
        this.path = path;
        head = "POST " + path.getRawPath() + " HTTP/1.1\r\nHost: " + path.getAuthority()
                + "\r\nContent-Type: text/plain; charset=UTF-8\r\nContent-Length: ";
        open();
    }

    private void open() throws IOException {
        socket = new Socket(path.getHost(), path.getPort());
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream());
    }

    /** The status of the answer. */
    int post(String body) throws IOException {
        // the messages are ASCII, so that each character is a byte
        socket.getOutputStream().write((head + body.length() + "\r\n\r\n" + body).getBytes(StandardCharsets.US_ASCII));
        int status = Integer.parseInt(line().split(" ")[1]);
        finish();
        return status;
    }

    /** Reads the rest of the answer; servers close a connection after some hundred requests. */
    private void finish() throws IOException {
        long length = 0;
        boolean inPieces = false;
        boolean last = false;
        for (String header = header(); !header.isEmpty(); header = header()) {
            if (header.startsWith("content-length:")) {
                length = Long.parseLong(
                        header.substring("content-length:".length()).strip());
            }
            inPieces |= header.startsWith("transfer-encoding:");
            last |= header.startsWith("connection:") && header.contains("close");
        }
        in.skipNBytes(length);
        if (inPieces) {
            skipPieces();
        }
        if (last) {
            close();
            open();
        }
    }

    private void skipPieces() throws IOException {
        int length;
        do {
            length = Integer.parseInt(line(), 16);
            in.skipNBytes(length);
            line();
        } while (length > 0);
    }

    private String header() throws IOException {
        return line().toLowerCase(Locale.ROOT);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the server closed the connection");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
