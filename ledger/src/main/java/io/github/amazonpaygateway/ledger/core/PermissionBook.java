package io.github.amazonpaygateway.ledger.core;

import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.ledger.sql.LedgerStorageException;
import io.github.amazonpaygateway.permission.ChargePermission;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** Takes in what Amazon says of a permission. */
final class PermissionBook {

    private final Surroundings world;

    PermissionBook(Surroundings world) {
        this.world = world;
    }

    /** Lets there be a row to lock. In a transaction of its own: a duplicate would end the one that goes on. */
    void makeSure(String merchant, String order, ChargePermissionId id) {
        boolean known = world.transactions().inNew(connection -> PermissionRecords.find(connection, merchant, id)
                .isPresent());
        if (known) {
            return;
        }
        try {
            world.transactions().inNew(connection -> {
                PermissionRecord named = PermissionRecord.named(merchant, order, id);
                PermissionRecords.insert(
                        connection, named, Optional.of(world.clock().instant()));
                return true;
            });
        } catch (LedgerStorageException e) {
            if (!e.isDuplicate()) {
                throw e;
            }
        }
    }

    /** Under the lock of the permission, within the transaction of the caller. */
    void apply(Connection connection, String merchant, String order, ChargePermission permission) throws SQLException {
        PermissionRecord now = PermissionRecord.of(merchant, order, permission);
        Instant next = world.clock().instant().plus(world.times().permissionPoll());
        Optional<Instant> due = now.isClosed() ? Optional.empty() : Optional.of(next);
        PermissionRecords.update(connection, now, due);
        if (now.isClosed()) { // its end may be that of its charges
            ChargeRecords.lookNow(connection, now, world.clock().instant());
        }
    }
}
