package io.github.amazonpaygateway.benchmarks;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import javax.net.ssl.SSLSocketFactory;

/** One TLS socket and one buffer; knows the answers of the stub and nothing else of HTTP. */
final class FloorConnection {

    private static final String LENGTH = "Content-Length: ";
    private static final int STATUS = "HTTP/1.1 ".length();

    private final Socket socket;
    private final InputStream in;
    private final byte[] buffer = new byte[16 * 1024];

    FloorConnection(int port) throws IOException {
        socket = SSLSocketFactory.getDefault().createSocket("localhost", port);
        socket.setTcpNoDelay(true);
        in = socket.getInputStream();
    }

    /** The status of the answer, after all of it was read. */
    int exchange(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        int read = 0;
        int end = -1;
        String head = "";
        while (end < 0 || read < end) {
            int more = in.read(buffer, read, buffer.length - read);
            if (more < 0) {
                throw new EOFException("the stub closed the connection");
            }
            read += more;
            if (end < 0) {
                head = new String(buffer, 0, read, StandardCharsets.ISO_8859_1);
                end = end(head);
            }
        }
        return Integer.parseInt(head, STATUS, STATUS + 3, 10);
    }

    /** How long the whole answer is, -1 until its head is there. */
    private static int end(String text) {
        int body = text.indexOf("\r\n\r\n");
        if (body < 0) {
            return -1;
        }
        int length = text.indexOf(LENGTH) + LENGTH.length();
        return body + 4 + Integer.parseInt(text, length, text.indexOf('\r', length), 10);
    }
}
