package io.github.amazonpaygateway.benchmarks.stub;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;

/** Answers the requests of one connection until the client leaves. */
final class StubConnection implements Runnable {

    private static final int LONGEST_HEAD = 16 * 1024;
    private static final byte[] END = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final String LENGTH = "\r\ncontent-length:";

    private final Socket socket;
    private final StubServer server;
    private final byte[] buffer = new byte[LONGEST_HEAD];

    StubConnection(Socket socket, StubServer server) {
        this.socket = socket;
        this.server = server;
    }

    @Override
    public void run() {
        try (socket) {
            InputStream in = new BufferedInputStream(socket.getInputStream(), LONGEST_HEAD);
            for (int length = head(in); length > 0; length = head(in)) {
                byte[] head = Arrays.copyOf(buffer, length);
                byte[] body = in.readNBytes(contentLength(head));
                server.record(new Recorded(head, body, Instant.now()));
                answer(new String(head, 0, head.length, StandardCharsets.ISO_8859_1));
            }
        } catch (IOException gone) {
            // the client left, or the run is over
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    /** The length of the next head in the buffer, 0 at the end of the stream. */
    private int head(InputStream in) throws IOException {
        int length = 0;
        for (int b = in.read(); b >= 0; b = in.read()) {
            buffer[length++] = (byte) b;
            if (length >= END.length && Arrays.equals(buffer, length - END.length, length, END, 0, END.length)) {
                return length;
            }
        }
        return 0;
    }

    private static int contentLength(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        int at = text.indexOf(LENGTH);
        return at < 0
                ? 0
                : Integer.parseInt(text.substring(at + LENGTH.length(), text.indexOf('\r', at + LENGTH.length()))
                        .trim());
    }

    private void answer(String head) throws IOException, InterruptedException {
        Conditions now = server.conditions();
        if (now.serviceMillis() > 0) {
            Thread.sleep(now.serviceMillis());
        }
        boolean refused = now.refusedPercent() > ThreadLocalRandom.current().nextInt(100);
        socket.getOutputStream().write(refused ? FixedAnswers.TOO_MANY : FixedAnswers.to(head));
        socket.getOutputStream().flush();
    }
}
