package io.github.amazonpaygateway.ledger.core;

import io.github.amazonpaygateway.ledger.IntentId;
import io.github.amazonpaygateway.ledger.sql.Row;
import io.github.amazonpaygateway.ledger.sql.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;

/** The table of checkouts that are not done. Rows are added and marked under the lock of the intent. */
final class SessionRecords {

    private SessionRecords() {}

    /** Unless it is there already. */
    static void watch(Connection connection, Intent intent, Instant due) throws SQLException {
        boolean known = Sql.of("select intent_id from amazonpay_session where merchant = ? and intent_id = ?")
                .with(intent.merchant(), intent.id().value())
                .one(connection, row -> row.text("intent_id"))
                .isPresent();
        if (!known) {
            Sql.of("insert into amazonpay_session (merchant, intent_id, due) values (?, ?, ?)")
                    .with(intent.merchant(), intent.id().value(), due)
                    .update(connection);
        }
    }

    static void markWarned(Connection connection, SessionRecord session, Instant now) throws SQLException {
        Sql.of("update amazonpay_session set warned = ? where merchant = ? and intent_id = ?")
                .with(now, session.merchant(), session.intent().value())
                .update(connection);
    }

    static void lease(Connection connection, SessionRecord session, Instant until) throws SQLException {
        Sql.of("update amazonpay_session set due = ? where merchant = ? and intent_id = ?")
                .with(until, session.merchant(), session.intent().value())
                .updateOne(connection);
    }

    static int remove(Connection connection, SessionRecord session) throws SQLException {
        return Sql.of("delete from amazonpay_session where merchant = ? and intent_id = ?")
                .with(session.merchant(), session.intent().value())
                .update(connection);
    }

    static SessionRecord read(Row row) throws SQLException {
        return new SessionRecord(row.text("merchant"), IntentId.of(row.text("intent_id")), row.maybeInstant("warned"));
    }
}
