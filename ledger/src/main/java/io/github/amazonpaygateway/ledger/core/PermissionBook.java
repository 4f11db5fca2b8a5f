package io.github.amazonpaygateway.ledger.core;

import io.github.amazonpaygateway.permission.ChargePermission;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** Takes in what Amazon says of a permission. Under its lock, within the transaction of the caller. */
final class PermissionBook {

    private PermissionBook() {}

    static void apply(
            Connection connection, Surroundings world, String merchant, String order, ChargePermission permission)
            throws SQLException {
        PermissionRecord now = PermissionRecord.of(merchant, order, permission);
        Instant next = world.clock().instant().plus(world.times().permissionPoll());
        Optional<Instant> due = now.isClosed() ? Optional.empty() : Optional.of(next);
        PermissionRecords.update(connection, now, due);
        if (now.isClosed()) { // its end may be that of its charges
            ChargeRecords.lookNow(connection, now, world.clock().instant());
        }
    }
}
