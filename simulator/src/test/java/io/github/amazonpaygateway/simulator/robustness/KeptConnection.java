package io.github.amazonpaygateway.simulator.robustness;

import io.github.amazonpaygateway.simulator.http.SimulatorRequest;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sends requests over one socket as long as the server keeps it, then over the next. */
final class KeptConnection implements AutoCloseable {

    /** An answer, or none: status 0, the connection was closed. */
    record Answer(int status, String headers, String body) {

        static final Answer CLOSED = new Answer(0, "", "");

        boolean isLast() {
            return status == 0 || headers.toLowerCase().contains("\nconnection: close");
        }
    }

    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 (\\d{3}) ");
    private static final Pattern LENGTH = Pattern.compile("(?i)\ncontent-length: (\\d+)");
    private static final Pattern LINE_ENDS = Pattern.compile("[\r\n]");

    private final URI url;
    private Socket socket = new Socket();
    private InputStream in = InputStream.nullInputStream();

    KeptConnection(URI url) {
        this.url = url;
    }

    /** Asks with the length of the body told truly, so that the next request begins where this one ends. */
    Answer ask(SimulatorRequest request) throws IOException {
        return exchange(bytes(request), request.method().equals("HEAD"));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private Answer exchange(byte[] request, boolean headersOnly) throws IOException {
        if (!socket.isConnected() || socket.isClosed()) {
            open();
        }
        try {
            socket.getOutputStream().write(request);
            Answer answer = read(headersOnly);
            if (answer.isLast()) {
                socket.close();
            }
            return answer;
        } catch (SocketException closed) {
            socket.close();
            return Answer.CLOSED;
        }
    }

    private void open() throws IOException {
        socket = new Socket(url.getHost(), url.getPort());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(20_000);
        in = new BufferedInputStream(socket.getInputStream());
    }

    private Answer read(boolean headersOnly) throws IOException {
        String headers = headers();
        if (headers.isEmpty()) {
            return Answer.CLOSED;
        }
        Matcher status = STATUS.matcher(headers);
        Matcher length = LENGTH.matcher(headers);
        if (!status.lookingAt()) {
            throw new IllegalStateException("no HTTP: " + headers);
        }
        int bodyLength = length.find() && !headersOnly ? Integer.parseInt(length.group(1)) : 0;
        String body = new String(in.readNBytes(bodyLength), StandardCharsets.UTF_8);
        return new Answer(Integer.parseInt(status.group(1)), headers, body);
    }

    private String headers() throws IOException {
        var headers = new StringBuilder();
        while (headers.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                return headers.toString();
            }
            headers.append((char) next);
        }
        return headers.toString();
    }

    private static byte[] bytes(SimulatorRequest request) {
        var head = new StringBuilder(request.method() + " " + oneLine(request.rawPath()));
        if (request.rawQuery() != null) {
            head.append('?').append(oneLine(request.rawQuery()));
        }
        head.append(" HTTP/1.1\r\n");
        request.headers().forEach((name, values) -> {
            if (!name.equalsIgnoreCase("Content-Length")) {
                values.forEach(value -> head.append(oneLine(name) + ": " + oneLine(value) + "\r\n"));
            }
        });
        head.append("Content-Length: " + request.body().length + "\r\n\r\n");
        return joined(List.of(head.toString().getBytes(StandardCharsets.UTF_8), request.body()));
    }

    private static String oneLine(String text) {
        return LINE_ENDS.matcher(text).replaceAll("");
    }

    private static byte[] joined(List<byte[]> parts) {
        var all = new ByteArrayOutputStream();
        parts.forEach(all::writeBytes);
        return all.toByteArray();
    }
}
