package io.github.amazonpaygateway.ledger.core;

import io.github.amazonpaygateway.charge.ChargeState;
import io.github.amazonpaygateway.id.ChargeId;
import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.ledger.sql.Row;
import io.github.amazonpaygateway.ledger.sql.Sql;
import io.github.amazonpaygateway.money.Money;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The table of charges. Written under the lock of the permission only. */
final class ChargeRecords {

    private static final String SELECT = "select * from amazonpay_charge ";

    private ChargeRecords() {}

    /** @param due when to ask Amazon for it again, empty for never */
    static void insert(Connection connection, ChargeRecord charge, Instant now, Optional<Instant> due)
            throws SQLException {
        Sql.of(
                        """
                        insert into amazonpay_charge (merchant, charge_id, permission_id, order_id, currency, amount,
                            captured, refunded, state, reason, expires, seen, due)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .with(
                        charge.merchant(),
                        charge.id().value(),
                        charge.permission().value(),
                        charge.order())
                .with(charge.amount().currency().getCurrencyCode(), MinorUnits.of(charge.amount()))
                .with(MinorUnits.of(charge.captured()), MinorUnits.of(charge.refunded()))
                .with(charge.state(), charge.reason(), charge.expires(), now, due)
                .update(connection);
    }

    static void update(Connection connection, ChargeRecord charge, Instant now, Optional<Instant> due)
            throws SQLException {
        Sql.of(
                        """
                        update amazonpay_charge set order_id = ?, captured = ?, refunded = ?, state = ?, reason = ?,
                            expires = ?, seen = ?, due = ?
                        where merchant = ? and charge_id = ?
                        """)
                .with(charge.order(), MinorUnits.of(charge.captured()), MinorUnits.of(charge.refunded()))
                .with(charge.state(), charge.reason(), charge.expires(), now, due)
                .with(charge.merchant(), charge.id().value())
                .updateOne(connection);
    }

    static void markWarned(Connection connection, ChargeRecord charge, Instant now) throws SQLException {
        Sql.of("update amazonpay_charge set warned = ? where merchant = ? and charge_id = ?")
                .with(now, charge.merchant(), charge.id().value())
                .updateOne(connection);
    }

    /** Reads soon what is still open on this permission. */
    static void lookNow(Connection connection, PermissionRecord permission, Instant now) throws SQLException {
        Sql.of("update amazonpay_charge set due = ? where merchant = ? and permission_id = ? and due is not null")
                .with(now, permission.merchant(), permission.id().value())
                .update(connection);
    }

    static void markOrphan(Connection connection, ChargeRecord charge, Instant now) throws SQLException {
        Sql.of("update amazonpay_charge set orphan_told = ? where merchant = ? and charge_id = ?")
                .with(now, charge.merchant(), charge.id().value())
                .updateOne(connection);
    }

    static void lease(Connection connection, ChargeRecord charge, Instant until) throws SQLException {
        Sql.of("update amazonpay_charge set due = ? where merchant = ? and charge_id = ?")
                .with(until, charge.merchant(), charge.id().value())
                .updateOne(connection);
    }

    static Optional<ChargeRecord> find(Connection connection, String merchant, ChargeId id) throws SQLException {
        return Sql.of(SELECT + "where merchant = ? and charge_id = ?")
                .with(merchant, id.value())
                .one(connection, ChargeRecords::read);
    }

    static List<ChargeRecord> onPermission(Connection connection, String merchant, ChargePermissionId permission)
            throws SQLException {
        return Sql.of(SELECT + "where merchant = ? and permission_id = ?")
                .with(merchant, permission.value())
                .all(connection, ChargeRecords::read);
    }

    static ChargeRecord read(Row row) throws SQLException {
        String currency = row.text("currency");
        return new ChargeRecord(
                row.text("merchant"),
                row.text("order_id"),
                ChargeId.of(row.text("charge_id")),
                ChargePermissionId.of(row.text("permission_id")),
                Money.ofMinor(row.number("amount"), currency),
                Money.ofMinor(row.number("captured"), currency),
                Money.ofMinor(row.number("refunded"), currency),
                row.word("state", ChargeState.class),
                row.maybeText("reason"),
                row.maybeInstant("expires"),
                row.maybeInstant("warned"),
                row.maybeInstant("orphan_told"));
    }
}
