package io.github.amazonpaygateway.ledger.core;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One step of an intent, along the state table.
 *
 * @param intent before
 * @param happening what happened
 * @param next where it goes
 * @param answer what Amazon said
 */
record IntentMove(Intent intent, Happening happening, IntentState next, Answer answer) {

    static IntentMove of(Intent intent, Happening happening, IntentState next, Answer answer) {
        return new IntentMove(intent, happening, next, answer);
    }

    /** @return the intent after it, of which the shop has to be told */
    Intent write(Connection connection, Surroundings world, List<Announcement> news) throws SQLException {
        Instant now = world.clock().instant();
        int tries = next == intent.state() ? intent.tries() + 1 : 0;
        Intent moved = intent.moved(next, answer.names(), answer.verdict(), tries, now, due(world, now, tries));
        Intents.update(connection, moved);
        if (SessionSweep.isUnfinished(moved)) {
            SessionRecords.watch(connection, moved, now.plus(SessionSweep.POLL));
        }
        if (isWorthALine()) {
            Transitions.add(connection, world.node(), happening, Optional.of(intent.state()), moved);
        }
        if (next != intent.state()) {
            news.add(Announcement.about(kind(), moved));
        }
        return moved;
    }

    /** That a pending one is still pending is no story; hourly lines for weeks would hide the rest. */
    private boolean isWorthALine() {
        return next != intent.state() || next != IntentState.PENDING;
    }

    private Announcement.Kind kind() {
        return next == IntentState.PARKED ? Announcement.Kind.PAYMENT_PARKED : Announcement.Kind.PAYMENT_CHANGED;
    }

    private Instant due(Surroundings world, Instant now, int tries) {
        return switch (next) {
            case UNKNOWN, PENDING -> now.plus(world.times().pause(tries));
            case SENDING -> now.plus(world.times().lease());
            case DONE, DECLINED, NOT_SENT, PARKED -> Intent.NEVER;
        };
    }
}
