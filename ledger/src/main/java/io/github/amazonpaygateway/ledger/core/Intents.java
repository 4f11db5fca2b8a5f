package io.github.amazonpaygateway.ledger.core;

import io.github.amazonpaygateway.charge.SoftDescriptor;
import io.github.amazonpaygateway.id.ChargeId;
import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.id.CheckoutSessionId;
import io.github.amazonpaygateway.id.RefundId;
import io.github.amazonpaygateway.ledger.IntentId;
import io.github.amazonpaygateway.ledger.Operation;
import io.github.amazonpaygateway.ledger.PaymentRequest;
import io.github.amazonpaygateway.ledger.sql.Row;
import io.github.amazonpaygateway.ledger.sql.Sql;
import io.github.amazonpaygateway.money.Money;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The table of intents. */
final class Intents {

    private static final String SELECT = "select * from amazonpay_intent ";

    private Intents() {}

    static void insert(Connection connection, Intent intent) throws SQLException {
        PaymentRequest request = intent.request();
        Sql.of(
                        """
                        insert into amazonpay_intent (merchant, intent_id, order_id, operation, attempt, idempotency_key,
                            request_hash, currency, amount, total_amount, session_id, permission_id, charge_id, refund_id,
                            pending_allowed, cancel_pending, descriptor, note, state, reason, recoverable, explanation,
                            request_id, tries, created, updated, due, version)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .with(intent.merchant(), intent.id().value(), intent.id().order(), intent.operation())
                .with(intent.attempt(), intent.key().value(), AttemptKey.hash(request))
                .with(request.amount().map(money -> money.currency().getCurrencyCode()))
                .with(MinorUnits.of(request.amount()), MinorUnits.of(request.totalOrderAmount()))
                .with(request.session().map(CheckoutSessionId::value))
                .with(intent.names().permission().map(ChargePermissionId::value))
                .with(intent.names().charge().map(ChargeId::value))
                .with(intent.names().refund().map(RefundId::value))
                .with(request.pendingAllowed(), request.cancelPending())
                .with(request.softDescriptor().map(SoftDescriptor::text), request.note())
                .with(
                        intent.state(),
                        intent.verdict().reason(),
                        intent.verdict().recoverable())
                .with(intent.verdict().explanation(), intent.verdict().requestId(), intent.tries())
                .with(intent.created(), intent.updated(), due(intent), intent.version())
                .update(connection);
    }

    /** @throws IllegalStateException when somebody else has changed it since it was read */
    static void update(Connection connection, Intent intent) throws SQLException {
        Sql.of(
                        """
                        update amazonpay_intent set attempt = ?, idempotency_key = ?, permission_id = ?, charge_id = ?,
                            refund_id = ?, state = ?, reason = ?, recoverable = ?, explanation = ?, request_id = ?,
                            tries = ?, updated = ?, due = ?, version = ?
                        where merchant = ? and intent_id = ? and version = ?
                        """)
                .with(intent.attempt(), intent.key().value())
                .with(intent.names().permission().map(ChargePermissionId::value))
                .with(intent.names().charge().map(ChargeId::value))
                .with(intent.names().refund().map(RefundId::value))
                .with(
                        intent.state(),
                        intent.verdict().reason(),
                        intent.verdict().recoverable())
                .with(intent.verdict().explanation(), intent.verdict().requestId(), intent.tries())
                .with(intent.updated(), due(intent), intent.version())
                .with(intent.merchant(), intent.id().value(), intent.version() - 1)
                .updateOne(connection);
    }

    static Optional<Intent> find(Connection connection, String merchant, IntentId id) throws SQLException {
        return Sql.of(SELECT + "where merchant = ? and intent_id = ?")
                .with(merchant, id.value())
                .one(connection, Intents::read);
    }

    static Optional<Intent> lock(Connection connection, String merchant, IntentId id) throws SQLException {
        return Sql.of(SELECT + "where merchant = ? and intent_id = ? for update")
                .with(merchant, id.value())
                .one(connection, Intents::read);
    }

    static List<Intent> ofOrder(Connection connection, String merchant, String order) throws SQLException {
        return Sql.of(SELECT + "where merchant = ? and order_id = ? order by created, intent_id")
                .with(merchant, order)
                .all(connection, Intents::read);
    }

    static List<Intent> onPermission(Connection connection, String merchant, ChargePermissionId permission)
            throws SQLException {
        return Sql.of(SELECT + "where merchant = ? and permission_id = ?")
                .with(merchant, permission.value())
                .all(connection, Intents::read);
    }

    static List<Intent> onCharge(Connection connection, String merchant, ChargeId charge) throws SQLException {
        return Sql.of(SELECT + "where merchant = ? and charge_id = ?")
                .with(merchant, charge.value())
                .all(connection, Intents::read);
    }

    static List<Intent> ofSession(Connection connection, String merchant, CheckoutSessionId session)
            throws SQLException {
        return Sql.of(SELECT + "where merchant = ? and session_id = ?")
                .with(merchant, session.value())
                .all(connection, Intents::read);
    }

    /** Checkouts of which nobody knows yet against which permission they are. */
    static List<Intent> withoutPermission(Connection connection, String merchant, Money amount) throws SQLException {
        return Sql.of(
                        SELECT
                                + "where merchant = ? and permission_id is null and operation = ? and amount = ? and currency = ?")
                .with(merchant, Operation.CHECKOUT, MinorUnits.of(amount))
                .with(amount.currency().getCurrencyCode())
                .all(connection, Intents::read);
    }

    /** For a lease: moves when it is due, and nothing else. */
    static void lease(Connection connection, Intent intent, Instant until) throws SQLException {
        Sql.of("update amazonpay_intent set due = ? where merchant = ? and intent_id = ?")
                .with(until, intent.merchant(), intent.id().value())
                .updateOne(connection);
    }

    static long count(Connection connection, IntentState state) throws SQLException {
        return Sql.of("select count(*) as n from amazonpay_intent where state = ?")
                .with(state)
                .one(connection, row -> row.number("n"))
                .orElse(0L);
    }

    static Intent read(Row row) throws SQLException {
        return new Intent(
                row.text("merchant"),
                IntentId.of(row.text("intent_id")),
                request(row),
                Math.toIntExact(row.number("attempt")),
                row.word("state", IntentState.class),
                new Names(
                        row.maybeText("permission_id").map(ChargePermissionId::of),
                        row.maybeText("charge_id").map(ChargeId::of),
                        row.maybeText("refund_id").map(RefundId::of)),
                new Verdict(
                        row.maybeText("reason"),
                        row.flag("recoverable"),
                        row.maybeText("explanation"),
                        row.maybeText("request_id")),
                Math.toIntExact(row.number("tries")),
                row.instant("created"),
                row.instant("updated"),
                row.maybeInstant("due").orElse(Intent.NEVER),
                row.number("version"));
    }

    /** The names that the request had from the beginning; a charge that an authorization made is not among them. */
    private static PaymentRequest request(Row row) throws SQLException {
        Operation operation = row.word("operation", Operation.class);
        Optional<String> currency = row.maybeText("currency");
        boolean namesPermission = operation != Operation.CHECKOUT && !namesCharge(operation);
        return new PaymentRequest(
                operation,
                money(currency, row.maybeNumber("amount")),
                money(currency, row.maybeNumber("total_amount")),
                row.maybeText("session_id").map(CheckoutSessionId::of),
                row.maybeText("permission_id").filter(id -> namesPermission).map(ChargePermissionId::of),
                row.maybeText("charge_id").filter(id -> namesCharge(operation)).map(ChargeId::of),
                row.maybeText("descriptor").map(SoftDescriptor::new),
                row.flag("pending_allowed"),
                row.flag("cancel_pending"),
                row.maybeText("note"));
    }

    private static boolean namesCharge(Operation operation) {
        return switch (operation) {
            case CAPTURE, CANCEL, REFUND -> true;
            case CHECKOUT, AUTHORIZE, PURCHASE, CLOSE_PERMISSION -> false;
        };
    }

    private static Optional<Money> money(Optional<String> currency, Optional<Long> minor) {
        return minor.flatMap(units -> currency.map(code -> Money.ofMinor(units, code)));
    }

    private static Optional<Instant> due(Intent intent) {
        return Optional.of(intent.due()).filter(due -> !due.equals(Intent.NEVER));
    }
}
