package io.github.amazonpaygateway.impl.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PostedBodyTest {

    final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5); // such a clock may begin anywhere

    @Test
    void comesWhole() {
        byte[] largest = new byte[PostedBody.LIMIT];
        largest[largest.length - 1] = 1;

        assertThat(read(new ByteArrayInputStream(largest))).isEqualTo(largest);
        assertThat(read(InputStream.nullInputStream())).isEmpty();
    }

    @Test
    void thatIsTooLargeIsTheSendersFaultAndNotReadToItsEnd() {
        Dripping endless = new Dripping(Duration.ZERO, Integer.MAX_VALUE);

        assertThat(refused(endless)).isEqualTo(400);
        assertThat(endless.given).isLessThan(PostedBody.LIMIT + 10_000);
        assertThat(catchThrowableOfType(Refusal.class, () -> PostedBody.requireShort(PostedBody.LIMIT + 1L))
                        .status())
                .isEqualTo(400);
        PostedBody.requireShort(PostedBody.LIMIT);
        PostedBody.requireShort(-1);
    }

    @Test
    void thatDripsMayBeOurLoad() {
        assertThat(refused(new Dripping(Duration.ofSeconds(1), 12))).isEqualTo(503);
        assertThat(read(new Dripping(Duration.ofSeconds(1), 9))).hasSize(9);
    }

    @Test
    void thatBreaksOffMayComeAgain() {
        assertThat(refused(new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("Connection reset");
                    }
                }))
                .isEqualTo(503);
    }

    private byte[] read(InputStream in) {
        return new PostedBody(nanos::get).readAll(in);
    }

    private int refused(InputStream in) {
        return catchThrowableOfType(Refusal.class, () -> read(in)).status();
    }

    /** Gives one byte at a time, each after a pause. */
    private final class Dripping extends InputStream {

        private final Duration pause;
        private final int length;
        private int given;

        Dripping(Duration pause, int length) {
            this.pause = pause;
            this.length = length;
        }

        @Override
        public int read() {
            nanos.addAndGet(pause.toNanos());
            return given++ < length ? ' ' : -1;
        }

        @Override
        public int read(byte[] target, int offset, int most) {
            int next = read();
            target[offset] = (byte) next;
            return next < 0 ? -1 : 1;
        }
    }
}
