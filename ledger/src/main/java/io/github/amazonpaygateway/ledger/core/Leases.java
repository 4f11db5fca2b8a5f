package io.github.amazonpaygateway.ledger.core;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who takes care of an intent whose end is open. Each is given as it stands in the table, with the end of the lease as the
 * time when it is due: whoever has not begun to ask by then leaves it to others.
 */
final class Leases {

    private final Surroundings world;

    Leases(Surroundings world) {
        this.world = world;
    }

    /** Intents that are due, each for nobody else until the lease ends. */
    List<Intent> take(int limit) {
        return world.transactions().inNew(connection -> {
            Instant now = world.clock().instant();
            List<Intent> due = world.dialect()
                    .lease("*", "amazonpay_intent", "due", now, limit)
                    .all(connection, Intents::read);
            List<Intent> taken = new ArrayList<>();
            for (Intent intent : due) {
                taken.add(taken(connection, intent, now));
            }
            return taken;
        });
    }

    /** One whose sender is gone; empty when somebody else takes care of it, or it has come to its end. */
    Optional<Intent> takeOver(Intent seen) {
        return world.transactions().inNew(connection -> {
            Instant now = world.clock().instant();
            Intent intent = Intents.lock(connection, seen.merchant(), seen.id()).orElseThrow();
            return intent.due().isAfter(now) ? Optional.empty() : Optional.of(taken(connection, intent, now));
        });
    }

    /** One that somebody of the shop asks about, whoever else does; a parked one stays parked. */
    Intent claim(Intent seen) {
        return world.transactions().inNew(connection -> {
            Intent intent = Intents.lock(connection, seen.merchant(), seen.id()).orElseThrow();
            return switch (intent.state()) {
                case UNKNOWN, PENDING -> taken(connection, intent, world.clock().instant());
                case SENDING, DONE, DECLINED, NOT_SENT, PARKED -> intent;
            };
        });
    }

    private Intent taken(Connection connection, Intent intent, Instant now) throws SQLException {
        Instant until = now.plus(world.times().lease());
        if (intent.state() != IntentState.SENDING) {
            Intents.lease(connection, intent, until);
            return intent.until(until);
        }
        Intent unknown = intent.moved(IntentState.UNKNOWN, Names.NONE, intent.verdict(), 0, now, until);
        Intents.update(connection, unknown);
        Transitions.add(connection, world.node(), Happening.TAKEN_OVER, Optional.of(intent.state()), unknown);
        return unknown;
    }
}
