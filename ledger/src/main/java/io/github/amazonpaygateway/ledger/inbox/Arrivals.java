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
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Stores what arrives while a commit is under way in the next one: the commit is what costs, and under a flood it would
 * come thousands of times a second. Whoever gets the lock stores for all who wait for it; a single message waits for
 * nobody.
 */
final class Arrivals {

    private static final int MOST_IN_ONE = 100;
    private static final int LONGEST_NOTIFICATION_ID = 255;

    private final Transactions transactions;
    private final Queue<Arrival> waiting = new ConcurrentLinkedQueue<>();
    private final ReentrantLock storing = new ReentrantLock();

    Arrivals(Transactions transactions) {
        this.transactions = transactions;
    }

    /** @return whether it is new */
    boolean store(IncomingNotification notification) {
        Arrival mine = new Arrival(notification);
        waiting.add(mine);
        storing.lock();
        try {
            while (!mine.isSettled()) {
                storeSome();
            }
        } finally {
            storing.unlock();
        }
        return mine.isNew();
    }

    /** Of those whose turn has not come. */
    int waitingCount() {
        return waiting.size();
    }

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
        } catch (RuntimeException e) {
            some.forEach(arrival -> arrival.failed(e));
        } finally { // after an Error too, or their threads would wait without end
            some.stream()
                    .filter(arrival -> !arrival.isSettled())
                    .forEach(arrival -> arrival.failed(new IllegalStateException("it was not stored")));
        }
    }

    /** A copy, or what the database does not take, spoils only its own. */
    private void storeAlone(Arrival arrival) {
        try {
            transactions.inNew(connection -> insert(arrival.notification(), connection));
            arrival.stored();
        } catch (RuntimeException e) {
            arrival.failed(e);
        }
    }

    private static int insertAll(List<Arrival> arrivals, Connection connection) throws SQLException {
        for (Arrival arrival : arrivals) {
            insert(arrival.notification(), connection);
        }
        return arrivals.size();
    }

    private static int insert(IncomingNotification notification, Connection connection) throws SQLException {
        return Sql.of(
                        """
                insert into amazonpay_message (message_id, notification_id, sent, received, body, state, due)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .with(notification.messageId())
                .with(notification
                        .notificationId()
                        .map(id -> id.substring(0, Math.min(id.length(), LONGEST_NOTIFICATION_ID))))
                .with(notification.sent(), notification.received(), notification.body())
                .with(State.WAITING, notification.received())
                .update(connection);
    }
}
