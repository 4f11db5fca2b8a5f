package io.github.amazonpaygateway.ledger.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amazonpaygateway.ledger.sql.Databases;
import io.github.amazonpaygateway.ledger.sql.LedgerStorageException;
import io.github.amazonpaygateway.ledger.sql.TestDatabase;
import io.github.amazonpaygateway.ledger.sql.Transactions;
import io.github.amazonpaygateway.notification.IncomingNotification;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The first transaction lasts until all the others have come, so that they go into the next one. */
@Timeout(60)
@ParameterizedClass
@EnumSource(Databases.class)
class ArrivalsTest {

    static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    static final int THREADS = 50;

    @Parameter
    Databases product;

    final AtomicInteger begun = new AtomicInteger();
    final CountDownLatch firstIsUnderWay = new CountDownLatch(1);
    final CountDownLatch othersHaveCome = new CountDownLatch(1);
    final ExecutorService threads = Executors.newFixedThreadPool(4);

    TestDatabase database;

    @BeforeEach
    void open() {
        database = product.fresh().withTables();
    }

    @AfterEach
    void close() {
        threads.shutdownNow();
        database.close();
    }

    @Test
    void whatComesMeanwhileIsStoredTogether() {
        List<CompletableFuture<Boolean>> stored = storeAtOnce(ids(), held(database.transactions()));

        assertThat(stored).allSatisfy(one -> assertThat(one).isCompletedWithValue(true));
        assertThat(rows()).isEqualTo(String.valueOf(THREADS + 1));
        assertThat(begun).hasValue(2);
    }

    @Test
    void aCopyAndATextThatIsRefusedSpoilOnlyTheirOwn() {
        Stream<String> ids = Stream.concat(ids().limit(THREADS - 2), Stream.of("m-1", "x".repeat(300)));

        List<CompletableFuture<Boolean>> stored = storeAtOnce(ids, held(database.transactions()));

        assertThat(stored)
                .filteredOn(CompletableFuture::isCompletedExceptionally)
                .hasSize(1);
        assertThat(stored)
                .filteredOn(one -> !one.isCompletedExceptionally())
                .filteredOn(one -> !one.join())
                .hasSize(1);
        assertThat(rows()).isEqualTo(String.valueOf(THREADS - 1));
    }

    @Test
    void aDatabaseThatIsAwayIsAskedOnceForAll() {
        List<CompletableFuture<Boolean>> stored = storeAtOnce(ids(), held(away()));

        assertThat(stored).allSatisfy(one -> assertThatThrownBy(one::join)
                .isInstanceOf(CompletionException.class)
                .hasMessageContaining("08006"));
        assertThat(begun).hasValue(2);
    }

    @Test
    void aServerThatStopsStoresOnTheThreadOfTheCaller() {
        threads.shutdown();

        assertThat(new Arrivals(database.transactions(), threads).store(notification("m-1")))
                .isCompletedWithValue(true);
        assertThat(rows()).isEqualTo("1");
    }

    @Test
    void aServerWithoutAThreadToGiveStoresOnThoseOfTheCallers() {
        Arrivals arrivals = new Arrivals(database.transactions(), task -> {
            throw new OutOfMemoryError("unable to create native thread");
        });

        assertThat(arrivals.store(notification("m-1"))).isCompletedWithValue(true);
        assertThat(arrivals.store(notification("m-2"))).isCompletedWithValue(true);
        assertThat(rows()).isEqualTo("2");
    }

    @Test
    void whatComesJustWhenTheLastIsStoredIsNotForgotten() {
        Arrivals arrivals = new Arrivals(untouched(), threads);

        IntStream.range(0, 20_000).parallel().forEach(i -> arrivals.store(notification("m-" + i))
                .join());
    }

    @Test
    void anErrorLeavesNobodyWaiting() {
        List<CompletableFuture<Boolean>> stored = storeAtOnce(ids(), held(broken()));

        assertThat(stored).allSatisfy(one -> assertThatThrownBy(one::join).isInstanceOf(CompletionException.class));
    }

    private List<CompletableFuture<Boolean>> storeAtOnce(Stream<String> ids, Transactions transactions) {
        Arrivals arrivals = new Arrivals(transactions, threads);
        CompletableFuture<Boolean> first = arrivals.store(notification("m-first"));
        await(firstIsUnderWay);
        List<CompletableFuture<Boolean>> others =
                ids.map(id -> arrivals.store(notification(id))).toList();
        othersHaveCome.countDown();
        List<CompletableFuture<Boolean>> all =
                Stream.concat(Stream.of(first), others.stream()).toList();
        all.forEach(one -> one.handle((isNew, failure) -> isNew).join());
        return all;
    }

    private Transactions held(Transactions transactions) {
        return new Transactions() {
            @Override
            public <T> T inNew(Work<T> work) {
                if (begun.getAndIncrement() == 0) {
                    firstIsUnderWay.countDown();
                    await(othersHaveCome);
                }
                return transactions.inNew(work);
            }
        };
    }

    private static Transactions away() {
        return new Transactions() {
            @Override
            public <T> T inNew(Work<T> work) {
                throw new LedgerStorageException(new SQLException("no connection", "08006"));
            }
        };
    }

    private static Transactions untouched() {
        return new Transactions() {
            @Override
            public <T> T inNew(Work<T> work) {
                return null;
            }
        };
    }

    private static Transactions broken() {
        return new Transactions() {
            @Override
            public <T> T inNew(Work<T> work) {
                throw new AssertionError("a driver that is not there");
            }
        };
    }

    private static IncomingNotification notification(String id) {
        return new IncomingNotification(id, Optional.empty(), NOW, NOW, "{}");
    }

    private static Stream<String> ids() {
        return IntStream.range(0, THREADS).mapToObj(i -> "m-" + i);
    }

    private String rows() {
        return database.read("select count(*) from amazonpay_message");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
