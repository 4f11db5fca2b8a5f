package io.github.amazonpaygateway.ledger.core;

import io.github.amazonpaygateway.failure.AmazonPayException;
import java.lang.System.Logger.Level;
import java.util.List;

/** Reads, slowly, what may have changed without anybody saying so, and warns of what ends or does not add up. */
final class Sweep {

    private static final System.Logger LOG = System.getLogger(Sweep.class.getName());

    private final ChargeSweep charges;
    private final PermissionSweep permissions;
    private final SessionSweep sessions;

    Sweep(Surroundings world, Announcer announcer) {
        this.charges = new ChargeSweep(world, announcer);
        this.permissions = new PermissionSweep(world, announcer);
        this.sessions = new SessionSweep(world, announcer);
    }

    int tick(int limit) {
        List<ChargeRecord> dueCharges = charges.lease(limit);
        dueCharges.forEach(charge -> tried(() -> charges.look(charge)));
        List<PermissionRecord> duePermissions = permissions.lease(limit);
        duePermissions.forEach(permission -> tried(() -> permissions.look(permission)));
        List<SessionRecord> dueSessions = sessions.lease(limit);
        dueSessions.forEach(session -> tried(() -> sessions.look(session)));
        return dueCharges.size() + duePermissions.size() + dueSessions.size();
    }

    /** What cannot be read now is read again when its lease ends. */
    private static void tried(Runnable look) {
        try {
            look.run();
        } catch (AmazonPayException | IllegalStateException | IllegalArgumentException notNow) {
            LOG.log(Level.DEBUG, "An object could not be read now and is read again later", notNow);
        }
    }
}
