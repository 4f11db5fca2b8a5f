package io.github.amazonpaygateway.ledger.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amazonpaygateway.ledger.sql.Databases;
import io.github.amazonpaygateway.ledger.sql.TestDatabase;
import io.github.amazonpaygateway.notification.ClaimedNotification;
import io.github.amazonpaygateway.notification.IncomingNotification;
import io.github.amazonpaygateway.notification.NotificationInbox;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Databases.class)
class DatabaseInboxTest {

    static final Instant NOW = Instant.parse("2026-03-01T12:00:00.123456Z");
    static final Duration LEASE = Duration.ofMinutes(10);
    static final Duration MEMORY = Duration.ofDays(30);

    @Parameter
    Databases product;

    TestDatabase database;
    NotificationInbox inbox;
    NotificationInbox other;

    @BeforeEach
    void open() {
        database = product.fresh().withTables();
        inbox = inbox();
        other = inbox();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatIsStoredIsClaimedAsItCame() {
        IncomingNotification notification = new IncomingNotification(
                "m-1",
                Optional.of("n-1"),
                NOW.minusSeconds(3),
                NOW,
                "{\"name\":\"Müller 日本 \\u0000\"}" + "x".repeat(500_000));
        inbox.store(notification);

        assertThat(other.claim(NOW, LEASE)).contains(new ClaimedNotification(notification, 0));
    }

    @Test
    void aSecondCopyIsNotNewAtAnyTime() {
        assertThat(inbox.store(notification("m-1"))).isTrue();
        assertThat(other.store(notification("m-1"))).isFalse();

        claimOne();
        assertThat(other.store(notification("m-1"))).isFalse();

        inbox.done("m-1");
        assertThat(other.store(notification("m-1"))).isFalse();
        assertThat(other.claim(NOW.plus(LEASE), LEASE)).isEmpty();
    }

    @Test
    void ofAHundredCopiesAtOnceOneIsStored() throws Exception {
        List<Boolean> stored = atOnce(100, i -> (i % 2 == 0 ? inbox : other).store(notification("m-1")));

        assertThat(stored).filteredOn(isNew -> isNew).hasSize(1);
        assertThat(rows()).isEqualTo("1");
    }

    @Test
    void aClaimKeepsOthersAwayUntilItEnds() {
        inbox.store(notification("m-1"));
        claimOne();

        assertThat(other.claim(NOW.plus(LEASE).minusMillis(1), LEASE)).isEmpty();
        assertThat(other.claim(NOW.plus(LEASE), LEASE)).isPresent();
    }

    @Test
    void workersAtOnceShareTheWorkAndNoNotification() throws Exception {
        for (int i = 0; i < 100; i++) {
            inbox.store(notification("m-" + i));
        }

        List<Optional<ClaimedNotification>> claimed = atOnce(130, i -> (i % 2 == 0 ? inbox : other).claim(NOW, LEASE));

        List<String> ids = new ArrayList<>();
        claimed.stream().flatMap(Optional::stream).forEach(one -> ids.add(id(one)));
        // those that found every free one locked by another worker left some
        for (var rest = inbox.claim(NOW, LEASE); rest.isPresent(); rest = inbox.claim(NOW, LEASE)) {
            ids.add(id(rest.get()));
        }
        assertThat(ids).hasSize(100).doesNotHaveDuplicates();
    }

    @Test
    void someAreClaimedAndDoneTogether() {
        for (int i = 0; i < 5; i++) {
            inbox.store(notification("m-" + i));
        }

        List<String> ids =
                inbox.claim(NOW, LEASE, 4).stream().map(DatabaseInboxTest::id).toList();
        assertThat(ids).hasSize(4).doesNotHaveDuplicates();
        assertThat(other.claim(NOW, LEASE, 4)).hasSize(1).noneMatch(one -> ids.contains(id(one)));

        inbox.done(ids.subList(0, 3));
        assertThat(other.claim(NOW.plus(LEASE), LEASE, 4)).hasSize(2).noneMatch(one -> ids.subList(0, 3)
                .contains(id(one)));
    }

    @Test
    void theOneThatIsDueLongestComesFirst() {
        inbox.store(new IncomingNotification("m-late", Optional.empty(), NOW, NOW.plusSeconds(1), "{}"));
        inbox.store(new IncomingNotification("m-early", Optional.empty(), NOW, NOW, "{}"));

        assertThat(inbox.claim(NOW.plusSeconds(2), LEASE)
                        .orElseThrow()
                        .notification()
                        .messageId())
                .isEqualTo("m-early");
    }

    @Test
    void whatFailedIsDueAgainLater() {
        inbox.store(notification("m-1"));
        claimOne();
        inbox.failed("m-1", 3, NOW.plusSeconds(60));

        assertThat(other.claim(NOW.plusSeconds(59), LEASE)).isEmpty();
        assertThat(other.claim(NOW.plusSeconds(60), LEASE).orElseThrow().failures())
                .isEqualTo(3);
    }

    @Test
    void whatIsParkedIsKeptAndNeverDue() {
        inbox.store(notification("m-1"));
        claimOne();
        inbox.parked("m-1", "because ".repeat(100));

        assertThat(other.parkedCount()).isEqualTo(1);
        assertThat(other.claim(NOW.plus(MEMORY.multipliedBy(2)), LEASE)).isEmpty();
        assertThat(other.store(notification("m-1"))).isFalse();
        assertThat(database.read("select body from amazonpay_message")).isEqualTo("{\"m-1\":1}");
    }

    @Test
    void whatIsReleasedIsDueAsIfItHadNeverFailed() {
        inbox.store(notification("m-1"));
        claimOne();
        inbox.failed("m-1", 2, NOW);
        inbox.parked("m-1", "why");

        assertThat(other.releaseParked(NOW)).isEqualTo(1);

        assertThat(inbox.claim(NOW, LEASE).orElseThrow().failures()).isZero();
        assertThat(inbox.parkedCount()).isZero();
        assertThat(inbox.releaseParked(NOW)).isZero();
    }

    @Test
    void whoComesTooLateChangesNothing() {
        inbox.store(notification("m-1"));
        claimOne();
        other.done("m-1");

        inbox.failed("m-1", 1, NOW);
        inbox.parked("m-1", "late");

        assertThat(inbox.parkedCount()).isZero();
        assertThat(inbox.claim(NOW.plus(LEASE), LEASE)).isEmpty();
    }

    @Test
    void nothingOfWhatWasSaidIsLeftWhenItIsDone() {
        inbox.store(notification("m-1"));
        claimOne();
        inbox.done("m-1");

        assertThat(database.read("select body from amazonpay_message")).isEmpty();
    }

    @Test
    void idsAreForgottenWhenMessagesWouldBeTooOldAnyway() {
        store(450, NOW);
        store(1, NOW.plusSeconds(3600));
        Instant later = NOW.plus(MEMORY).plusSeconds(1);

        inbox.claim(later, LEASE);
        assertThat(rows()).isEqualTo("251");
        inbox.claim(later, LEASE);
        inbox.claim(later, LEASE);
        assertThat(rows()).isEqualTo("1");
    }

    @Test
    void whatWaitsOrIsParkedIsNotForgotten() {
        inbox.store(notification("m-1"));
        inbox.store(notification("m-2"));
        inbox.parked("m-2", "why");
        inbox.failed("m-1", 1, NOW.plus(MEMORY.multipliedBy(3)));

        inbox.claim(NOW.plus(MEMORY.multipliedBy(2)), LEASE);

        assertThat(rows()).isEqualTo("2");
    }

    @Test
    void whenTheDatabaseIsAwayItSaysSo() {
        database.execute("drop table amazonpay_message");

        assertThatThrownBy(() -> inbox.store(notification("m-1"))).hasMessageContaining("SQL state");
    }

    private void store(int count, Instant sent) {
        for (int i = 0; i < count; i++) {
            String id = "m-" + sent.getEpochSecond() + "-" + i;
            inbox.store(new IncomingNotification(id, Optional.empty(), sent, sent, "{}"));
            inbox.done(id);
        }
    }

    private NotificationInbox inbox() {
        return new DatabaseInbox(database.transactions(), database.dialect(), MEMORY, Runnable::run);
    }

    private static String id(ClaimedNotification claimed) {
        return claimed.notification().messageId();
    }

    private void claimOne() {
        assertThat(inbox.claim(NOW, LEASE)).isPresent();
    }

    private String rows() {
        return database.read("select count(*) from amazonpay_message");
    }

    private static IncomingNotification notification(String id) {
        return new IncomingNotification(id, Optional.empty(), NOW, NOW, "{\"" + id + "\":1}");
    }

    private interface Numbered<T> {
        T call(int i);
    }

    private static <T> List<T> atOnce(int count, Numbered<T> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<T>> calls = IntStream.range(0, count)
                    .<Callable<T>>mapToObj(i -> () -> work.call(i))
                    .toList();
            List<T> results = new ArrayList<>();
            for (Future<T> one : threads.invokeAll(calls)) {
                results.add(one.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
