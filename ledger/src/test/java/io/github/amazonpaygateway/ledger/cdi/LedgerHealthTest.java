package io.github.amazonpaygateway.ledger.cdi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.ledger.core.LedgerTimes;
import io.github.amazonpaygateway.ledger.sql.MigrationMode;
import io.github.amazonpaygateway.ledger.sql.TestDatabase;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What whoever watches a server is told of the ledger. The beans are put together by hand. */
class LedgerHealthTest {

    private static final String SOURCE = "jdbc/ledger";

    private final TestDatabase database = TestDatabase.inMemory();
    private final LedgerHealth health = new LedgerHealth();
    private Runnable round = () -> {};

    @BeforeEach
    void assemble() {
        HealthCheckResponse.setResponseProvider(new HealthAnswers());
        NamedObjects.bind(SOURCE, database.dataSource());
        NamedObjects.bind("java:comp/DefaultManagedScheduledExecutorService", executor());
        LedgerConfiguration configuration = new LedgerConfiguration(
                true,
                SOURCE,
                MigrationMode.APPLY,
                Duration.ofDays(30),
                false,
                "node",
                true,
                Duration.ofSeconds(5),
                LedgerTimes.DEFAULT);
        LedgerEngine engine = new LedgerEngine();
        engine.configuration = configuration;
        engine.container = new ContainerTransactions();
        engine.database = new LedgerDatabase();
        engine.database.configuration = configuration;
        engine.database.container = engine.container;
        engine.assemble();
        health.engine = engine;
        health.schedule = new JanitorSchedule();
        health.schedule.engine = engine;
        health.schedule.configuration = configuration;
        health.schedule.start("the application starts");
    }

    @AfterEach
    void close() {
        NamedObjects.forget();
        HealthCheckResponse.setResponseProvider(null);
        database.close();
    }

    @Test
    void paymentsAreHealthyWhileNobodyHasToLookAtOne() {
        HealthCheckResponse answer = health.call();

        assertThat(answer.getName()).isEqualTo("amazonpay-ledger");
        assertThat(answer.getStatus()).isEqualTo(HealthCheckResponse.Status.UP);
        assertThat(answer.getData()).isEqualTo(Optional.of(data("healthy", 0, 0)));
    }

    @Test
    void parkedPaymentsAreToldAndKeepNoBuyerAway() {
        insert("order/1", "PARKED");
        insert("order/2", "PARKED");
        insert("order/3", "UNKNOWN");

        HealthCheckResponse answer = health.call();

        assertThat(answer.getStatus()).isEqualTo(HealthCheckResponse.Status.UP);
        assertThat(answer.getData()).isEqualTo(Optional.of(data("unhealthy", 2, 0)));
    }

    @Test
    void roundsOfTheJanitorThatFailAreCountedUntilOnePasses() {
        database.execute("alter table amazonpay_intent rename to away");
        round.run();
        round.run();
        database.execute("alter table away rename to amazonpay_intent");
        assertThat(health.call().getData()).isEqualTo(Optional.of(data("healthy", 0, 2)));

        round.run();

        assertThat(health.call().getData()).isEqualTo(Optional.of(data("healthy", 0, 0)));
    }

    private static Map<String, Object> data(String payments, long parked, long failures) {
        return Map.of("payments", payments, "parked", parked, "janitorFailures", failures);
    }

    /** Runs nothing by itself, but keeps what it shall run. */
    private ScheduledExecutorService executor() {
        return (ScheduledExecutorService) Proxy.newProxyInstance(
                ScheduledExecutorService.class.getClassLoader(),
                new Class<?>[] {ScheduledExecutorService.class},
                (proxy, method, values) -> {
                    round = (Runnable) values[0];
                    return proxyOfTask();
                });
    }

    private static Object proxyOfTask() {
        Class<?> task = ScheduledFuture.class;
        return Proxy.newProxyInstance(task.getClassLoader(), new Class<?>[] {task}, (proxy, method, values) -> null);
    }

    private void insert(String intent, String state) {
        database.execute(
                """
                insert into amazonpay_intent (merchant, intent_id, order_id, operation, attempt, idempotency_key,
                    request_hash, pending_allowed, cancel_pending, state, recoverable, tries, created, updated, version)
                values ('', '%s', 'order', 'PURCHASE', 1, 'key', 'hash', false, false, '%s', false, 0,
                    timestamp with time zone '2026-06-01 12:00:00+00', timestamp with time zone '2026-06-01 12:00:00+00', 1)
                """
                        .formatted(intent, state));
    }
}
