package io.github.amazonpaygateway.ledger.core;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.ledger.LedgerEvent;
import io.github.amazonpaygateway.ledger.Payments;
import io.github.amazonpaygateway.ledger.sql.Dialect;
import io.github.amazonpaygateway.ledger.sql.NotedTransactions;
import io.github.amazonpaygateway.ledger.sql.TestDatabase;
import io.github.amazonpaygateway.ledger.sql.Transactions;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A ledger on a database, with a clock that only tests move. */
final class TestLedger {

    static final Instant START = Instant.parse("2026-06-01T12:00:00Z");

    private final AmazonPayGateway amazon;
    final List<LedgerEvent> events = new CopyOnWriteArrayList<>();
    final Payments payments;
    final Janitor janitor;
    volatile boolean amazonIsGone;
    volatile Instant now = START;

    TestLedger(TestDatabase database, AmazonPayGateway amazon) {
        this(database, amazon, LedgerTimes.DEFAULT);
    }

    /** @param start the time by its clock */
    TestLedger(TestDatabase database, AmazonPayGateway amazon, Instant start) {
        this(database, amazon, LedgerTimes.DEFAULT);
        now = start;
    }

    TestLedger(Transactions transactions, Dialect dialect, AmazonPayGateway amazon) {
        this(transactions, dialect, amazon, LedgerTimes.DEFAULT);
    }

    TestLedger(TestDatabase database, AmazonPayGateway amazon, LedgerTimes times) {
        this(database.transactions(), database.dialect(), amazon, times);
    }

    private TestLedger(Transactions transactions, Dialect dialect, AmazonPayGateway amazon, LedgerTimes times) {
        this.amazon = amazon;
        Surroundings world = new Surroundings(
                transactions,
                dialect,
                merchant -> gateway(),
                () -> now,
                times,
                "node-1",
                this::told,
                time -> now = now.plus(time),
                point -> {});
        payments = asOtherNode(new LedgerPayments("", world));
        janitor = new Janitor(world);
    }

    /** Also where a test calls it from a point inside a transaction of somebody else. */
    private static Payments asOtherNode(Payments real) {
        return (Payments) Proxy.newProxyInstance(
                Payments.class.getClassLoader(),
                new Class<?>[] {Payments.class},
                (proxy, method, values) -> NotedTransactions.onAnotherNode(() -> called(real, method, values)));
    }

    private static Object called(Payments real, Method method, Object[] values) throws Exception {
        try {
            return method.invoke(real, values);
        } catch (InvocationTargetException thrown) {
            if (thrown.getTargetException() instanceof Error error) {
                throw error;
            }
            throw (Exception) thrown.getTargetException();
        }
    }

    void told(LedgerEvent event) {
        NotedTransactions.refuse("an event");
        events.add(event);
    }

    private AmazonPayGateway gateway() {
        if (amazonIsGone) {
            throw new IllegalStateException("there is no such merchant");
        }
        return amazon;
    }

    /** Lets time pass, and the janitor do everything that is due then. */
    void pass(Duration time) {
        now = now.plus(time);
        int ticks = 0;
        while (janitor.tick() > 0 && ticks++ < 100) {
            // until nothing is due
        }
    }
}
