package io.github.amazonpaygateway.ledger.core;

import io.github.amazonpaygateway.ledger.sql.Row;
import io.github.amazonpaygateway.ledger.sql.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** The table of events that have to reach the shop; a row leaves it when all observers have taken the event. */
final class Outbox {

    private Outbox() {}

    private static void add(Connection connection, Announcement announcement, Instant due) throws SQLException {
        Sql.of(
                        """
                        insert into amazonpay_event (event_id, merchant, order_id, kind, intent_id, object_id, at, reason,
                            due, tries)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .with(announcement.eventId(), announcement.merchant(), announcement.order(), announcement.kind())
                .with(announcement.intent(), announcement.objectId(), announcement.at(), announcement.reason())
                .with(due, announcement.tries())
                .update(connection);
    }

    /** The janitor fires them when whoever has written them does not. */
    static void addAll(Connection connection, List<Announcement> news, Surroundings world) throws SQLException {
        Instant due = world.clock().instant().plus(world.times().lease());
        for (Announcement announcement : news) {
            add(connection, announcement, due);
        }
    }

    static void remove(Connection connection, String eventId) throws SQLException {
        Sql.of("delete from amazonpay_event where event_id = ?").with(eventId).update(connection);
    }

    /** Not now: somebody has it, or it failed. */
    static void postpone(Connection connection, String eventId, Instant due, int tries) throws SQLException {
        Sql.of("update amazonpay_event set due = ?, tries = ? where event_id = ?")
                .with(due, tries, eventId)
                .update(connection);
    }

    static Announcement read(Row row) throws SQLException {
        return new Announcement(
                row.text("event_id"),
                row.text("merchant"),
                row.text("order_id"),
                row.word("kind", Announcement.Kind.class),
                row.maybeText("intent_id"),
                row.maybeText("object_id"),
                row.instant("at"),
                row.maybeText("reason"),
                Math.toIntExact(row.number("tries")));
    }
}
