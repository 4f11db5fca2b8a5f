package io.github.amazonpaygateway.ledger.core;

import io.github.amazonpaygateway.ledger.core.Announcement.Kind;
import io.github.amazonpaygateway.money.Money;
import io.github.amazonpaygateway.permission.ChargePermission;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Permissions that are open: when they end, and whether all that was taken from them is known. */
final class PermissionSweep {

    private final Surroundings world;
    private final Sightings sightings;
    private final Announcer announcer;

    PermissionSweep(Surroundings world, Announcer announcer) {
        this.world = world;
        this.sightings = new Sightings(world);
        this.announcer = announcer;
    }

    List<PermissionRecord> lease(int limit) {
        return world.transactions().inNew(connection -> {
            Instant now = world.clock().instant();
            List<PermissionRecord> due = world.dialect()
                    .lease("*", "amazonpay_permission", "due", now, limit)
                    .all(connection, PermissionRecords::read);
            for (PermissionRecord permission : due) {
                PermissionRecords.lease(
                        connection, permission, now.plus(world.times().lease()));
            }
            return due;
        });
    }

    void look(PermissionRecord known) {
        ChargePermission permission =
                world.gateways().apply(known.merchant()).chargePermissions().get(known.id());
        sightings.of(known.merchant(), known.order(), permission);
        announcer.tell(world.transactions().inNew(connection -> judge(connection, known, permission)));
    }

    private List<Announcement> judge(Connection connection, PermissionRecord known, ChargePermission seen)
            throws SQLException {
        PermissionRecord permission =
                PermissionRecords.lock(connection, known.merchant(), known.id()).orElseThrow();
        Instant now = world.clock().instant();
        List<Announcement> news = new ArrayList<>();
        if (isEnding(permission, now)) {
            PermissionRecords.markWarned(connection, permission, now);
            news.add(about(
                    Kind.PERMISSION_EXPIRING, permission, permission.expires().orElseThrow(), Optional.empty()));
        }
        // whoever has met it first may be about to write down the charge that it met there
        Optional<Money> unexplained = known.isBlank() ? Optional.empty() : Balance.news(connection, permission, seen);
        if (unexplained.isPresent()) {
            PermissionRecords.markOrphan(connection, permission, now);
            news.add(about(
                    Kind.ORPHAN_FOUND,
                    permission,
                    now,
                    Optional.of("no intent explains " + unexplained.get() + " taken or reserved on this permission")));
        }
        Outbox.addAll(connection, news, world);
        return news;
    }

    private boolean isEnding(PermissionRecord permission, Instant now) {
        return !permission.isClosed()
                && permission
                        .expires()
                        .filter(end -> world.times().isTimeToWarn(end, permission.warned(), now))
                        .isPresent();
    }

    private static Announcement about(Kind kind, PermissionRecord permission, Instant at, Optional<String> reason) {
        return Announcement.about(
                kind, permission.merchant(), permission.order(), permission.id().value(), at, reason);
    }
}
