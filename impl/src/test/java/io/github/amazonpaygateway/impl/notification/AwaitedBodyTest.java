package io.github.amazonpaygateway.impl.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

class AwaitedBodyTest {

    final Pieces sender = new Pieces();
    final CompletableFuture<byte[]> body = AwaitedBody.of(sender);

    @Test
    void comesInPieces() {
        sender.send("one ");
        sender.send("two");
        assertThat(body).isNotDone();

        sender.end();

        assertThat(body.join()).asString(StandardCharsets.UTF_8).isEqualTo("one two");
    }

    @Test
    void thatIsTooLargeIsRefusedBeforeItsEnd() {
        sender.send("x".repeat(PostedBody.LIMIT));
        assertThat(body).isNotDone();

        sender.send("x");

        assertThat(refused()).isEqualTo(400);
        sender.send("more");
        assertThat(sender.waiting).as("nobody reads on").hasSize(1);
    }

    @Test
    void thatBreaksOffMayComeAgain() {
        sender.send("half of it");
        sender.listener.onError(new IOException("Connection reset"));

        assertThat(refused()).isEqualTo(503);
    }

    @Test
    void thatCannotBeReadMayComeAgain() {
        sender.isBroken = true;
        sender.send("x");

        assertThat(refused()).isEqualTo(503);
    }

    private int refused() {
        Throwable cause =
                catchThrowableOfType(CompletionException.class, body::join).getCause();
        assertThat(cause).isInstanceOf(Refusal.class);
        return ((Refusal) cause).status();
    }

    /** A server's end of a request: gives what has come, and tells when more has. */
    private static final class Pieces extends ServletInputStream {

        private final Deque<byte[]> waiting = new ArrayDeque<>();
        private ReadListener listener;
        private boolean isBroken;

        void send(String piece) {
            waiting.add(piece.getBytes(StandardCharsets.UTF_8));
            tell();
        }

        void end() {
            try {
                listener.onAllDataRead();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        private void tell() {
            try {
                listener.onDataAvailable();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public int read(byte[] target, int offset, int most) throws IOException {
            if (isBroken) {
                throw new IOException("as the test wants it");
            }
            byte[] piece = waiting.remove();
            int length = Math.min(piece.length, most);
            System.arraycopy(piece, 0, target, offset, length);
            if (length < piece.length) {
                waiting.addFirst(Arrays.copyOfRange(piece, length, piece.length));
            }
            return length;
        }

        @Override
        public boolean isReady() {
            return !waiting.isEmpty();
        }

        @Override
        public boolean isFinished() {
            return false;
        }

        @Override
        public void setReadListener(ReadListener other) {
            listener = other;
        }

        @Override
        public int read() {
            throw new IllegalStateException("one by one would be slow");
        }
    }
}
