package io.github.amazonpaygateway.ledger.core;

import io.github.amazonpaygateway.money.Money;
import io.github.amazonpaygateway.permission.ChargePermission;
import io.github.amazonpaygateway.permission.ChargePermissionLimits;
import io.github.amazonpaygateway.permission.ChargePermissionType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Compares what Amazon counts on a permission with what the ledger knows. The balance rests on an inference: that it is the
 * limit without what is captured or authorized.
 */
final class Balance {

    private Balance() {}

    /**
     * What no intent explains, when it is more than the shop was told. Remembers it, so that the same is told once; under
     * the lock of the permission.
     */
    static Optional<Money> news(Connection connection, PermissionRecord permission, ChargePermission seen)
            throws SQLException {
        Optional<Money> unexplained = unexplained(connection, permission, seen);
        if (unexplained.isEmpty()) {
            return Optional.empty();
        }
        long now = MinorUnits.of(unexplained.get());
        long told = OrphanRecords.find(connection, permission);
        if (now != told) {
            OrphanRecords.write(connection, permission, now);
        }
        return unexplained.filter(money -> now > told);
    }

    /** Zero when all is explained; empty when that cannot be told now, or ever. */
    private static Optional<Money> unexplained(
            Connection connection, PermissionRecord permission, ChargePermission seen) throws SQLException {
        Optional<Money> used = seen.limits().flatMap(Balance::used);
        if (used.isEmpty() || permission.type() != ChargePermissionType.ONE_TIME) {
            return Optional.empty();
        }
        List<ChargeRecord> charges = ChargeRecords.onPermission(connection, permission.merchant(), permission.id());
        boolean doubtful = Intents.onPermission(connection, permission.merchant(), permission.id()).stream()
                .anyMatch(intent -> intent.state().isInDoubt() || Rules.mayHaveUnreadCharge(intent, charges));
        return doubtful ? Optional.empty() : Optional.of(beyond(used.get(), charges));
    }

    private static Money beyond(Money used, List<ChargeRecord> charges) {
        Money zero = Money.zero(used.currency());
        Money known = charges.stream().map(ChargeRecord::reserved).reduce(zero, Money::plus);
        return used.compareTo(known) > 0 ? used.minus(known) : zero;
    }

    private static Optional<Money> used(ChargePermissionLimits limits) {
        return limits.amountLimit().flatMap(limit -> limits.amountBalance().map(limit::minus));
    }
}
