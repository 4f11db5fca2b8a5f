package io.github.amazonpaygateway.ledger.inbox;

import io.github.amazonpaygateway.ledger.sql.Dialect;
import io.github.amazonpaygateway.ledger.sql.Row;
import io.github.amazonpaygateway.ledger.sql.Sql;
import io.github.amazonpaygateway.ledger.sql.Transactions;
import io.github.amazonpaygateway.notification.ClaimedNotification;
import io.github.amazonpaygateway.notification.IncomingNotification;
import io.github.amazonpaygateway.notification.NotificationInbox;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/** Survives what the database survives; shared by all servers that use it. */
public final class DatabaseInbox implements NotificationInbox {

    private static final int LONGEST_REASON = 500;

    private final Transactions transactions;
    private final Dialect dialect;
    private final Arrivals arrivals;
    private final Forgetting forgetting;

    /**
     * @param memory how long ids are known, from the time of sending; longer than messages are accepted
     * @param threads where messages are stored for callers who do not wait
     */
    public DatabaseInbox(Transactions transactions, Dialect dialect, Duration memory, Executor threads) {
        this.transactions = transactions;
        this.dialect = dialect;
        this.arrivals = new Arrivals(transactions, threads);
        this.forgetting = new Forgetting(transactions, memory);
    }

    @Override
    public boolean store(IncomingNotification notification) {
        try {
            return storeSoon(notification).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }

    @Override
    public CompletableFuture<Boolean> storeSoon(IncomingNotification notification) {
        return arrivals.store(notification);
    }

    @Override
    public Optional<ClaimedNotification> claim(Instant now, Duration lease) {
        return claim(now, lease, 1).stream().findFirst();
    }

    @Override
    public List<ClaimedNotification> claim(Instant now, Duration lease, int most) {
        List<ClaimedNotification> claimed =
                transactions.inNew(connection -> claim(now, now.plus(lease), most, connection));
        if (claimed.isEmpty()) {
            forgetting.at(now);
        }
        return claimed;
    }

    private List<ClaimedNotification> claim(Instant now, Instant end, int most, Connection connection)
            throws SQLException {
        List<ClaimedNotification> next = dialect.lease(
                        "message_id, notification_id, sent, received, body, failures",
                        "amazonpay_message",
                        "due",
                        now,
                        most)
                .all(connection, DatabaseInbox::claimed);
        List<Sql> claims = next.stream()
                .map(claimed -> Sql.of("update amazonpay_message set due = ? where message_id = ?")
                        .with(end, claimed.notification().messageId()))
                .toList();
        Sql.updateAll(claims, connection);
        return next;
    }

    private static ClaimedNotification claimed(Row row) throws SQLException {
        IncomingNotification notification = new IncomingNotification(
                row.text("message_id"),
                row.maybeText("notification_id"),
                row.instant("sent"),
                row.instant("received"),
                row.text("body"));
        return new ClaimedNotification(notification, Math.toIntExact(row.number("failures")));
    }

    @Override
    public void done(String messageId) {
        done(List.of(messageId));
    }

    @Override
    public void done(List<String> messageIds) {
        transactions.inNew(connection -> done(messageIds, connection));
    }

    private static int done(List<String> messageIds, Connection connection) throws SQLException {
        List<Sql> done = messageIds.stream()
                .map(messageId -> Sql.of(
                                "update amazonpay_message set state = ?, body = '', due = null where message_id = ? and state = ?")
                        .with(State.DONE, messageId, State.WAITING))
                .toList();
        return Sql.updateAll(done, connection);
    }

    @Override
    public void failed(String messageId, int failures, Instant next) {
        waiting(Sql.of("update amazonpay_message set failures = ?, due = ? where message_id = ? and state = ?")
                .with(failures, next, messageId));
    }

    @Override
    public void parked(String messageId, String reason) {
        waiting(Sql.of(
                        """
                update amazonpay_message set state = ?, reason = ?, due = null where message_id = ? and state = ?""")
                .with(State.PARKED, cut(reason, LONGEST_REASON), messageId));
    }

    /** Whose claim has ended meanwhile may find that somebody else was faster; that is fine. */
    private void waiting(Sql update) {
        Sql ofWaiting = update.with(State.WAITING);
        transactions.inNew(ofWaiting::update);
    }

    @Override
    public long parkedCount() {
        return transactions
                .inNew(connection -> Sql.of("select count(*) as parked from amazonpay_message where state = ?")
                        .with(State.PARKED)
                        .one(connection, row -> row.number("parked")))
                .orElseThrow();
    }

    @Override
    public long releaseParked(Instant due) {
        return transactions.inNew(connection -> Sql.of(
                        "update amazonpay_message set state = ?, due = ?, failures = 0, reason = null where state = ?")
                .with(State.WAITING, due, State.PARKED)
                .update(connection));
    }

    private static String cut(String text, int longest) {
        return text.substring(0, Math.min(text.length(), longest));
    }
}
