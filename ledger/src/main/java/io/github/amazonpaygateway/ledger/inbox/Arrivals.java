package io.github.amazonpaygateway.ledger.inbox;

import io.github.amazonpaygateway.ledger.sql.LedgerStorageException;
import io.github.amazonpaygateway.ledger.sql.Sql;
import io.github.amazonpaygateway.ledger.sql.Transactions;
import io.github.amazonpaygateway.notification.IncomingNotification;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Stores what arrives while a commit is under way in the next one: the commit is what costs, and under a flood it would
 * come thousands of times a second. One thread stores for all; no caller waits, since a server may have few threads.
 */
final class Arrivals {

    private static final int MOST_IN_ONE = 100;
    private static final int LONGEST_NOTIFICATION_ID = 255;

    private final Transactions transactions;
    private final Executor threads;
    private final Queue<Arrival> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean storing = new AtomicBoolean();

    Arrivals(Transactions transactions, Executor threads) {
        this.transactions = transactions;
        this.threads = threads;
    }

    /** @return whether it is new */
    CompletableFuture<Boolean> store(IncomingNotification notification) {
        Arrival arrival = Arrival.of(notification);
        waiting.add(arrival);
        storeUnlessSomebodyDoes();
        return arrival.isNew();
    }

    private void storeUnlessSomebodyDoes() {
        if (!storing.compareAndSet(false, true)) {
            return;
        }
        try {
            threads.execute(this::storeAll);
        } catch (RuntimeException | Error noThread) { // the server stops, or has none to give; nobody else would store
            storeAll();
        }
    }

    private void storeAll() {
        while (!waiting.isEmpty()) {
            storeSome();
        }
        storing.set(false);
        if (!waiting.isEmpty()) { // it came after the last look, and found somebody storing
            storeUnlessSomebodyDoes();
        }
    }

    /** Never throws, or nobody would store what comes next. */
    private void storeSome() {
        List<Arrival> some = new ArrayList<>();
        for (Arrival next = waiting.poll(); next != null; next = some.size() < MOST_IN_ONE ? waiting.poll() : null) {
            some.add(next);
        }
        try {
            transactions.inNew(connection -> insertAll(some, connection));
            some.forEach(Arrival::stored);
        } catch (LedgerStorageException e) {
            if (some.size() > 1 && e.isOfOneRow()) {
                some.forEach(this::storeAlone);
            } else {
                some.forEach(arrival -> arrival.failed(e));
            }
        } catch (RuntimeException | Error e) {
            some.forEach(arrival -> arrival.failed(e));
        }
    }

    /** A copy, or what the database does not take, spoils only its own. */
    private void storeAlone(Arrival arrival) {
        try {
            transactions.inNew(insert(arrival.notification())::update);
            arrival.stored();
        } catch (RuntimeException | Error e) {
            arrival.failed(e);
        }
    }

    private static int insertAll(List<Arrival> arrivals, Connection connection) throws SQLException {
        return Sql.updateAll(
                arrivals.stream()
                        .map(Arrival::notification)
                        .map(Arrivals::insert)
                        .toList(),
                connection);
    }

    private static Sql insert(IncomingNotification notification) {
        return Sql.of(
                        """
                insert into amazonpay_message (message_id, notification_id, sent, received, body, state, due)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .with(notification.messageId())
                .with(notification
                        .notificationId()
                        .map(id -> id.substring(0, Math.min(id.length(), LONGEST_NOTIFICATION_ID))))
                .with(notification.sent(), notification.received(), notification.body())
                .with(State.WAITING, notification.received());
    }
}
