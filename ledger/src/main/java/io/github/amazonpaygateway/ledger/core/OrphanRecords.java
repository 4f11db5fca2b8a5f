package io.github.amazonpaygateway.ledger.core;

import io.github.amazonpaygateway.ledger.sql.Sql;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * The table of what no intent explains: how much of it the shop knows, by permission, in the smallest unit of its currency.
 * Written under the lock of the permission only. A table of its own, since a column more would disturb the prepared
 * statements of servers that run an older version beside this one.
 */
final class OrphanRecords {

    private OrphanRecords() {}

    static long find(Connection connection, PermissionRecord permission) throws SQLException {
        return Sql.of("select amount from amazonpay_orphan where merchant = ? and permission_id = ?")
                .with(permission.merchant(), permission.id().value())
                .one(connection, row -> row.number("amount"))
                .orElse(0L);
    }

    static void write(Connection connection, PermissionRecord permission, long amount) throws SQLException {
        int known = Sql.of("update amazonpay_orphan set amount = ? where merchant = ? and permission_id = ?")
                .with(amount, permission.merchant(), permission.id().value())
                .update(connection);
        if (known == 0) {
            Sql.of("insert into amazonpay_orphan (merchant, permission_id, amount) values (?, ?, ?)")
                    .with(permission.merchant(), permission.id().value(), amount)
                    .update(connection);
        }
    }
}
