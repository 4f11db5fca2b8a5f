package io.github.amazonpaygateway.ledger.core;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.checkout.CheckoutSession;
import io.github.amazonpaygateway.checkout.CheckoutSessionState;
import io.github.amazonpaygateway.failure.AmazonPayException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sessions whose completion was asked for and is not done: Amazon ends them after 24 hours, and with them what the buyer
 * has approved. Reading alone ends what nobody knows, also what was given up; nothing is sent.
 */
final class SessionSweep {

    /** How often such a session is read. */
    static final Duration POLL = Duration.ofHours(1);
    /** At least one look is within it. */
    private static final Duration WARN_BEFORE = Duration.ofHours(2);

    private final Surroundings world;
    private final Settler settler;
    private final Announcer announcer;

    SessionSweep(Surroundings world, Announcer announcer) {
        this.world = world;
        this.settler = new Settler(world);
        this.announcer = announcer;
    }

    List<SessionRecord> lease(int limit) {
        return world.transactions().inNew(connection -> {
            Instant now = world.clock().instant();
            List<SessionRecord> due = world.dialect()
                    .lease("*", "amazonpay_session", "due", now, limit)
                    .all(connection, SessionRecords::read);
            for (SessionRecord session : due) {
                SessionRecords.lease(connection, session, now.plus(POLL));
            }
            return due;
        });
    }

    void look(SessionRecord watched) {
        Intent intent = world.transactions()
                .inNew(connection -> Intents.find(connection, watched.merchant(), watched.intent()))
                .orElseThrow();
        switch (intent.state()) {
            case UNKNOWN, NOT_SENT, PARKED -> read(watched, intent);
            case DONE, DECLINED, PENDING -> forget(watched);
            case SENDING -> {
                // its sender will tell
            }
        }
    }

    private void read(SessionRecord watched, Intent intent) {
        AmazonPayGateway pay = world.gateways().apply(intent.merchant());
        Optional<CheckoutSession> session = session(pay, intent);
        if (session.filter(read -> !isOver(read)).isPresent()) {
            announcer.tell(world.transactions().inNew(connection -> judge(connection, watched, session.get())));
        } else {
            session.ifPresent(over -> end(pay, intent, over));
            forget(watched);
        }
    }

    private static boolean isOver(CheckoutSession session) {
        return session.status().state() == CheckoutSessionState.COMPLETED
                || session.status().state() == CheckoutSessionState.CANCELED;
    }

    /** Amazon forgets sessions after 30 days. */
    private static Optional<CheckoutSession> session(AmazonPayGateway pay, Intent intent) {
        try {
            return Optional.of(pay.checkoutSessions().get(CheckoutOperation.session(intent)));
        } catch (AmazonPayException failure) {
            if (Trouble.isMissing(failure)) {
                return Optional.empty();
            }
            throw failure;
        }
    }

    /** What was surely not sent is at its end already, and whoever asks for it again hears the reason of the session. */
    private void end(AmazonPayGateway pay, Intent intent, CheckoutSession over) {
        if (intent.state().isInDoubt()) {
            CheckoutOperation.answer(pay, intent, over)
                    .ifPresent(answer ->
                            announcer.tell(settler.settle(intent, answer).news()));
        }
    }

    private List<Announcement> judge(Connection connection, SessionRecord watched, CheckoutSession open)
            throws SQLException {
        Intent intent =
                Intents.lock(connection, watched.merchant(), watched.intent()).orElseThrow();
        Instant now = world.clock().instant();
        List<Announcement> news = new ArrayList<>();
        if (isEnding(watched, open, now) && isUnfinished(intent)) {
            SessionRecords.markWarned(connection, watched, now);
            news.add(Announcement.ofSession(intent, open.expires().orElseThrow()));
        }
        Outbox.addAll(connection, news, world);
        return news;
    }

    private static boolean isEnding(SessionRecord watched, CheckoutSession open, Instant now) {
        return watched.warned().isEmpty()
                && open.expires()
                        .filter(end -> !now.isBefore(end.minus(WARN_BEFORE)))
                        .isPresent();
    }

    /** Whether its session has to be looked after. */
    static boolean isUnfinished(Intent intent) {
        return intent.request().session().isPresent()
                && switch (intent.state()) {
                    case UNKNOWN, NOT_SENT, PARKED -> true;
                    case SENDING, PENDING, DONE, DECLINED -> false;
                };
    }

    private void forget(SessionRecord watched) {
        world.transactions().inNew(connection -> SessionRecords.remove(connection, watched));
    }
}
