package io.github.amazonpaygateway.ledger.core;

import io.github.amazonpaygateway.failure.ReasonCode;
import io.github.amazonpaygateway.id.ChargeId;
import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.id.CheckoutSessionId;
import io.github.amazonpaygateway.ledger.IntentId;
import io.github.amazonpaygateway.ledger.LedgerEvent;
import io.github.amazonpaygateway.ledger.LedgerEvent.Ending;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells the shop what is in the outbox, until every observer has taken it. */
final class Announcer {

    private static final System.Logger LOG = System.getLogger(Announcer.class.getName());

    private final Surroundings world;

    Announcer(Surroundings world) {
        this.world = world;
    }

    void tell(List<Announcement> news) {
        news.forEach(this::tell);
    }

    /** Fires what nobody has fired, or what failed before. */
    int tellDue(int limit) {
        List<Announcement> due = world.transactions().inNew(connection -> {
            Instant now = world.clock().instant();
            List<Announcement> found = world.dialect()
                    .lease("*", "amazonpay_event", "due", now, limit)
                    .all(connection, Outbox::read);
            List<Announcement> leased = new ArrayList<>();
            for (Announcement announcement : found) {
                Outbox.postpone(
                        connection,
                        announcement.eventId(),
                        now.plus(world.times().lease()),
                        announcement.tries());
                leased.add(announcement);
            }
            return leased;
        });
        tell(due);
        return due.size();
    }

    /** A failing observer must not fail the payment that was stored: it is called again later. */
    private void tell(Announcement announcement) {
        try {
            Optional<LedgerEvent> event = event(announcement);
            event.ifPresent(world.events());
            world.transactions().inNew(connection -> {
                Outbox.remove(connection, announcement.eventId());
                return true;
            });
        } catch (RuntimeException failed) {
            LOG.log(
                    Level.WARNING,
                    "An observer of " + announcement.kind() + " for order " + announcement.order()
                            + " failed; all observers are called again",
                    failed);
            postpone(announcement);
        }
    }

    private void postpone(Announcement announcement) {
        Instant again = world.clock().instant().plus(world.times().pause(announcement.tries()));
        world.transactions().inNew(connection -> {
            Outbox.postpone(connection, announcement.eventId(), again, announcement.tries() + 1);
            return true;
        });
    }

    private Optional<LedgerEvent> event(Announcement news) {
        String object = news.objectId().orElse("");
        return switch (news.kind()) {
            case PAYMENT_CHANGED ->
                intent(news)
                        .map(intent -> new LedgerEvent.PaymentChanged(
                                news.eventId(), news.merchant(), news.order(), Results.of(intent)));
            case PAYMENT_PARKED ->
                Optional.of(new LedgerEvent.PaymentParked(
                        news.eventId(),
                        news.merchant(),
                        news.order(),
                        IntentId.of(news.intent().orElseThrow()),
                        news.reason().orElse("")));
            case AUTHORIZATION_EXPIRING ->
                Optional.of(new LedgerEvent.AuthorizationExpiring(
                        news.eventId(),
                        news.merchant(),
                        news.order(),
                        ChargeId.of(object),
                        news.reason().map(Ending::valueOf).orElse(Ending.AUTHORIZATION), // of an older version
                        news.at()));
            case AUTHORIZATION_ENDED ->
                Optional.of(new LedgerEvent.AuthorizationEnded(
                        news.eventId(),
                        news.merchant(),
                        news.order(),
                        ChargeId.of(object),
                        news.reason().map(ReasonCode::new)));
            case PERMISSION_EXPIRING ->
                Optional.of(new LedgerEvent.PermissionExpiring(
                        news.eventId(), news.merchant(), news.order(), ChargePermissionId.of(object), news.at()));
            case SESSION_EXPIRING ->
                Optional.of(new LedgerEvent.SessionExpiring(
                        news.eventId(),
                        news.merchant(),
                        news.order(),
                        IntentId.of(news.intent().orElseThrow()),
                        CheckoutSessionId.of(object),
                        news.at()));
            case ORPHAN_FOUND ->
                Optional.of(new LedgerEvent.OrphanFound(
                        news.eventId(),
                        news.merchant(),
                        news.order(),
                        object,
                        news.reason().orElse("")));
        };
    }

    private Optional<Intent> intent(Announcement news) {
        return world.transactions().inNew(connection -> find(connection, news));
    }

    private static Optional<Intent> find(Connection connection, Announcement news) throws SQLException {
        return Intents.find(
                connection, news.merchant(), IntentId.of(news.intent().orElseThrow()));
    }
}
