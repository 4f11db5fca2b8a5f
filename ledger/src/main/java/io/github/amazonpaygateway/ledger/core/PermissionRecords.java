package io.github.amazonpaygateway.ledger.core;

import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.ledger.sql.Row;
import io.github.amazonpaygateway.ledger.sql.Sql;
import io.github.amazonpaygateway.money.Money;
import io.github.amazonpaygateway.permission.ChargePermissionState;
import io.github.amazonpaygateway.permission.ChargePermissionType;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** The table of permissions. */
final class PermissionRecords {

    private static final String SELECT = "select * from amazonpay_permission ";

    private PermissionRecords() {}

    /** @param due when to look at it again, empty for never */
    static void insert(Connection connection, PermissionRecord permission, Optional<Instant> due) throws SQLException {
        Sql.of(
                        """
                        insert into amazonpay_permission (merchant, permission_id, order_id, kind, state, currency,
                            amount_limit, expires, due)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .with(permission.merchant(), permission.id().value(), permission.order(), permission.type())
                .with(permission.state())
                .with(permission.limit().map(limit -> limit.currency().getCurrencyCode()))
                .with(MinorUnits.of(permission.limit()), permission.expires(), due)
                .update(connection);
    }

    /** What is closed stays so, whatever an older answer says. */
    static void update(Connection connection, PermissionRecord permission, Optional<Instant> due) throws SQLException {
        Sql.of(
                        """
                        update amazonpay_permission set kind = ?, state = ?, currency = ?, amount_limit = ?, expires = ?,
                            due = ?
                        where merchant = ? and permission_id = ? and (state <> ? or state = ?)
                        """)
                .with(permission.type(), permission.state())
                .with(permission.limit().map(limit -> limit.currency().getCurrencyCode()))
                .with(MinorUnits.of(permission.limit()), permission.expires(), due)
                .with(permission.merchant(), permission.id().value())
                .with(ChargePermissionState.CLOSED, permission.state())
                .update(connection);
    }

    static void markWarned(Connection connection, PermissionRecord permission, Instant now) throws SQLException {
        Sql.of("update amazonpay_permission set warned = ? where merchant = ? and permission_id = ?")
                .with(now, permission.merchant(), permission.id().value())
                .updateOne(connection);
    }

    /** For servers with an older version, which tell nothing again; this one looks at {@link OrphanRecords}. */
    static void markOrphan(Connection connection, PermissionRecord permission, Instant now) throws SQLException {
        Sql.of("update amazonpay_permission set orphan_told = ? where merchant = ? and permission_id = ?")
                .with(now, permission.merchant(), permission.id().value())
                .updateOne(connection);
    }

    static void lease(Connection connection, PermissionRecord permission, Instant until) throws SQLException {
        Sql.of("update amazonpay_permission set due = ? where merchant = ? and permission_id = ?")
                .with(until, permission.merchant(), permission.id().value())
                .updateOne(connection);
    }

    static Optional<PermissionRecord> find(Connection connection, String merchant, ChargePermissionId id)
            throws SQLException {
        return Sql.of(SELECT + "where merchant = ? and permission_id = ?")
                .with(merchant, id.value())
                .one(connection, PermissionRecords::read);
    }

    /** Lets nobody else change anything on this permission until the transaction ends. */
    static Optional<PermissionRecord> lock(Connection connection, String merchant, ChargePermissionId id)
            throws SQLException {
        return Sql.of(SELECT + "where merchant = ? and permission_id = ? for update")
                .with(merchant, id.value())
                .one(connection, PermissionRecords::read);
    }

    static PermissionRecord read(Row row) throws SQLException {
        Optional<String> currency = row.maybeText("currency");
        return new PermissionRecord(
                row.text("merchant"),
                row.text("order_id"),
                ChargePermissionId.of(row.text("permission_id")),
                row.word("kind", ChargePermissionType.class),
                row.word("state", ChargePermissionState.class),
                row.maybeNumber("amount_limit").flatMap(units -> currency.map(code -> Money.ofMinor(units, code))),
                row.maybeInstant("expires"),
                row.maybeInstant("warned"));
    }
}
