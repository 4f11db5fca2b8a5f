package io.github.amazonpaygateway.ledger.core;

import io.github.amazonpaygateway.ledger.IntentId;
import io.github.amazonpaygateway.ledger.Operation;
import io.github.amazonpaygateway.ledger.TimelineEntry;
import io.github.amazonpaygateway.ledger.sql.Row;
import io.github.amazonpaygateway.ledger.sql.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The story of every order: rows are added and never changed. */
final class Transitions {

    private static final String INSERT =
            """
            insert into amazonpay_transition (merchant, order_id, intent_id, at, happening, operation, attempt,
                idempotency_key, request_hash, request_id, state_before, state_after, object_id, reason, node)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private Transitions() {}

    static void add(Connection connection, String node, Happening happening, Optional<IntentState> before, Intent after)
            throws SQLException {
        Sql.of(INSERT)
                .with(after.merchant(), after.id().order(), after.id().value(), after.updated(), happening)
                .with(after.operation(), after.attempt(), after.key().value(), AttemptKey.hash(after.request()))
                .with(
                        after.verdict().requestId(),
                        before,
                        after.state(),
                        after.names().mostSpecific())
                .with(why(after.verdict()), node)
                .update(connection);
    }

    /** What was seen at Amazon, with or without an intent of the shop behind it. */
    static void seen(Connection connection, String node, Instant now, Optional<ChargeRecord> before, ChargeRecord after)
            throws SQLException {
        Sql.of(INSERT)
                .with(after.merchant(), after.order(), null, now, "SEEN", null, null, null, null, null)
                .with(
                        before.map(charge -> charge.state().name()),
                        after.state(),
                        after.id().value())
                .with(after.reason(), node)
                .update(connection);
    }

    static List<TimelineEntry> of(Connection connection, String merchant, String order) throws SQLException {
        return Sql.of("select * from amazonpay_transition where merchant = ? and order_id = ? order by id")
                .with(merchant, order)
                .all(connection, Transitions::read);
    }

    private static Optional<String> why(Verdict verdict) {
        return verdict.reason()
                .map(reason ->
                        reason + verdict.explanation().map(text -> ": " + text).orElse(""))
                .or(verdict::explanation)
                .map(text -> Column.fit(text, Column.EXPLANATION));
    }

    private static TimelineEntry read(Row row) throws SQLException {
        return new TimelineEntry(
                row.instant("at"),
                row.maybeText("intent_id").map(IntentId::of),
                row.text("happening"),
                row.maybeText("operation").map(Operation::valueOf),
                row.maybeNumber("attempt").map(Math::toIntExact),
                row.maybeText("idempotency_key"),
                row.maybeText("request_hash"),
                row.maybeText("request_id"),
                row.maybeText("state_before"),
                row.maybeText("state_after"),
                row.maybeText("object_id"),
                row.maybeText("reason"),
                row.text("node"));
    }
}
