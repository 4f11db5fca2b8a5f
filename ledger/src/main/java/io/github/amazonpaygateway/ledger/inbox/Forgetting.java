package io.github.amazonpaygateway.ledger.inbox;

import io.github.amazonpaygateway.ledger.sql.Sql;
import io.github.amazonpaygateway.ledger.sql.Transactions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** Removes the ids of what was sent so long ago that its age alone would have it refused; a few at a time. */
final class Forgetting {

    private static final Duration PAUSE = Duration.ofHours(1);
    private static final int BATCH = 200;

    private final Transactions transactions;
    private final Duration memory;
    private final AtomicReference<Instant> next = new AtomicReference<>(Instant.EPOCH);

    Forgetting(Transactions transactions, Duration memory) {
        this.transactions = transactions;
        this.memory = memory;
    }

    /** Does something once an hour; again at once while there is more. */
    void at(Instant now) {
        Instant due = next.get();
        if (now.isBefore(due) || !next.compareAndSet(due, now.plus(PAUSE))) {
            return;
        }
        if (forget(now.minus(memory)) == BATCH) {
            next.set(now);
        }
    }

    private int forget(Instant sentBefore) {
        return transactions.inNew(connection -> {
            List<String> old = old(sentBefore, connection);
            for (String id : old) {
                Sql.of("delete from amazonpay_message where message_id = ?")
                        .with(id)
                        .update(connection);
            }
            return old.size();
        });
    }

    private static List<String> old(Instant sentBefore, Connection connection) throws SQLException {
        return Sql.of(
                        """
                select message_id from amazonpay_message where state = 'DONE' and sent < ?
                limit ? for update skip locked""")
                .with(sentBefore, BATCH)
                .all(connection, row -> row.text("message_id"));
    }
}
