package io.github.amazonpaygateway.impl.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The first messages of a day: no thread that answers them waits for their certificate. */
class AwaitedCertificateTest {

    final TestClock clock = new TestClock(TestSns.NOW);
    final TestSns sns = new TestSns(TestSns.NOW);
    final Deque<Runnable> fetches = new ArrayDeque<>();
    final MemoryInbox inbox = new MemoryInbox(Duration.ofDays(1));
    final NotificationDesk desk = new NotificationDesk(
            new SnsVerifier(
                    Set.of(TestSns.TOPIC),
                    Duration.ofDays(1),
                    new SnsAddresses(Set.of()),
                    new SigningCertificates(
                            this::file,
                            new CertificateCheck(CertificateTrust.in(Set.of(sns.authority))),
                            fetches::add,
                            clock),
                    clock),
            List.of(new Account(TestDesk.MERCHANT_ID, "", () -> {
                throw new IllegalStateException("no gateway here");
            })),
            inbox,
            () -> {},
            clock);

    boolean isThere = true;

    @Test
    void theyAreAnsweredWhenItHasCome() {
        List<CompletableFuture<Integer>> answers = post(100);
        assertThat(answers).noneMatch(CompletableFuture::isDone);
        assertThat(fetches).as("one fetch for all").hasSize(1);

        fetches.remove().run();

        assertThat(answers).allMatch(answer -> answer.getNow(0) == 200);
        assertThat(stored()).isEqualTo(100);
    }

    @Test
    void theyComeAgainWhenItCannotBeHad() {
        isThere = false;
        List<CompletableFuture<Integer>> answers = post(100);

        fetches.remove().run();

        assertThat(answers).allMatch(answer -> answer.getNow(0) == 503);
        assertThat(fetches).as("nobody tries at once again").isEmpty();
        assertThat(stored()).isZero();
    }

    private List<CompletableFuture<Integer>> post(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> sns.notification("m-" + i, TestDesk.dispute(TestDesk.MERCHANT_ID), TestSns.NOW))
                .map(fields -> desk.receive(TestSns.body(fields)))
                .toList();
    }

    private byte[] file(URI address) throws IOException {
        if (!isThere) {
            throw new IOException("nobody is there");
        }
        return TestSns.pem(sns.certificate);
    }

    private long stored() {
        long count = 0;
        while (inbox.claim(clock.instant(), Duration.ofDays(1)).isPresent()) {
            count++;
        }
        return count;
    }
}
