package io.github.amazonpaygateway.impl.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.notification.ClaimedNotification;
import io.github.amazonpaygateway.notification.IncomingNotification;
import io.github.amazonpaygateway.notification.NotificationInbox;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** With an inbox that gives many at once. */
class NotificationWorkerTest {

    static final Duration HALF_A_LEASE = Duration.ofMinutes(5);

    Instant now = Instant.parse("2026-03-01T12:00:00Z");
    final ManyAtOnce inbox = new ManyAtOnce();
    final List<String> handled = new ArrayList<>();

    @Test
    void moreAreTakenTogetherTheMoreWait() {
        store(50);

        worker(Duration.ZERO).drain();

        assertThat(inbox.sizes).startsWith(1, 2, 4, 8, 16, 16, 3);
        assertThat(handled).hasSize(50).doesNotHaveDuplicates();
        assertThat(inbox.claim(now.plus(Duration.ofDays(1)), Duration.ZERO)).isEmpty();
    }

    @Test
    void noneIsHandledWhenItsClaimIsHalfOver() {
        store(30);

        worker(Duration.ofMinutes(2)).drain();

        assertThat(handled).hasSize(30).doesNotHaveDuplicates();
        assertThat(inbox.waits).allMatch(wait -> wait.compareTo(HALF_A_LEASE) <= 0);
    }

    @Test
    void whatFailsIsTriedAgainAndTheOthersAreDone() {
        store(7);
        NotificationWorker worker = new NotificationWorker(
                inbox,
                notification -> {
                    handled.add(notification.messageId());
                    if (notification.messageId().equals("m-5")) {
                        throw new IllegalStateException("an observer");
                    }
                },
                3,
                () -> now);

        worker.drain();
        assertThat(handled).hasSize(7);
        now = now.plusSeconds(11);
        worker.drain();

        assertThat(handled).hasSize(8).endsWith("m-5");
    }

    @Test
    void threadsThatCannotBeHadNowTakeNoPlaceFromLaterOnes() {
        store(3);
        NotificationWorker worker = worker(Duration.ZERO);

        for (int i = 0; i < 10; i++) {
            worker.wake(task -> {
                throw new OutOfMemoryError("unable to create native thread");
            });
        }
        worker.wake(Runnable::run);

        assertThat(handled).hasSize(3);
    }

    @Test
    void aWorkerThatIsStoppedGivesTheRestBackAtOnce() {
        store(10);
        NotificationWorker[] worker = new NotificationWorker[1];
        worker[0] = new NotificationWorker(
                inbox,
                notification -> {
                    handled.add(notification.messageId());
                    if (handled.size() == 4) {
                        worker[0].stop();
                    }
                },
                3,
                () -> now);

        worker[0].drain();

        assertThat(handled).hasSize(4);
        for (int left = 0; left < 6; left++) {
            assertThat(inbox.claim(now, Duration.ofMinutes(10))).isPresent();
        }
        assertThat(inbox.claim(now, Duration.ofMinutes(10))).isEmpty();
    }

    private NotificationWorker worker(Duration each) {
        return new NotificationWorker(
                inbox,
                notification -> {
                    handled.add(notification.messageId());
                    inbox.waits.add(Duration.between(inbox.claimed.get(notification.messageId()), now));
                    now = now.plus(each);
                },
                3,
                () -> now);
    }

    private void store(int count) {
        IntStream.range(0, count)
                .forEach(i -> inbox.store(new IncomingNotification("m-" + i, Optional.empty(), now, now, "{}")));
    }

    /** Remembers what was asked for. */
    private static final class ManyAtOnce implements NotificationInbox {

        final NotificationInbox inbox = new MemoryInbox(Duration.ofDays(1));
        final List<Integer> sizes = new ArrayList<>();
        final List<Duration> waits = new ArrayList<>();
        final Map<String, Instant> claimed = new HashMap<>();

        @Override
        public List<ClaimedNotification> claim(Instant now, Duration lease, int most) {
            List<ClaimedNotification> some = new ArrayList<>();
            for (var next = claim(now, lease);
                    next.isPresent();
                    next = some.size() < most ? claim(now, lease) : Optional.empty()) {
                some.add(next.get());
                claimed.put(next.get().notification().messageId(), now);
            }
            sizes.add(some.size());
            return some;
        }

        @Override
        public boolean store(IncomingNotification notification) {
            return inbox.store(notification);
        }

        @Override
        public Optional<ClaimedNotification> claim(Instant now, Duration lease) {
            return inbox.claim(now, lease);
        }

        @Override
        public void done(String messageId) {
            inbox.done(messageId);
        }

        @Override
        public void failed(String messageId, int failures, Instant next) {
            inbox.failed(messageId, failures, next);
        }

        @Override
        public void parked(String messageId, String reason) {
            inbox.parked(messageId, reason);
        }

        @Override
        public long parkedCount() {
            return inbox.parkedCount();
        }

        @Override
        public long releaseParked(Instant due) {
            return inbox.releaseParked(due);
        }
    }
}
