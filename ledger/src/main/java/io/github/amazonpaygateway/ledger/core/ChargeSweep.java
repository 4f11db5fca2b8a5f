package io.github.amazonpaygateway.ledger.core;

import io.github.amazonpaygateway.charge.Charge;
import io.github.amazonpaygateway.charge.ChargeState;
import io.github.amazonpaygateway.ledger.core.Announcement.Kind;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Charges that nobody asked about for long. */
final class ChargeSweep {

    private final Surroundings world;
    private final Sightings sightings;
    private final Announcer announcer;
    private final Expiry expiry;

    ChargeSweep(Surroundings world, Announcer announcer) {
        this.world = world;
        this.sightings = new Sightings(world);
        this.announcer = announcer;
        this.expiry = new Expiry(world);
    }

    List<ChargeRecord> lease(int limit) {
        return world.transactions().inNew(connection -> {
            Instant now = world.clock().instant();
            List<ChargeRecord> due = world.dialect()
                    .lease("*", "amazonpay_charge", "due", now, limit)
                    .all(connection, ChargeRecords::read);
            for (ChargeRecord charge : due) {
                ChargeRecords.lease(connection, charge, now.plus(world.times().lease()));
            }
            return due;
        });
    }

    void look(ChargeRecord known) {
        Charge seen = world.gateways().apply(known.merchant()).charges().get(known.id());
        announcer.tell(sightings.of(known.merchant(), seen));
        List<Announcement> news = world.transactions().inNew(connection -> judge(connection, known, seen));
        announcer.tell(news);
        expiry.treat(known);
    }

    private List<Announcement> judge(Connection connection, ChargeRecord known, Charge seen) throws SQLException {
        PermissionRecords.lock(connection, known.merchant(), known.permission());
        ChargeRecord charge =
                ChargeRecords.find(connection, known.merchant(), known.id()).orElseThrow();
        Instant now = world.clock().instant();
        List<Announcement> news = new ArrayList<>();
        Optional<NextEnd> end = endToTell(charge, seen, now);
        if (end.isPresent()) {
            ChargeRecords.markWarned(connection, charge, now);
            news.add(about(
                    Kind.AUTHORIZATION_EXPIRING,
                    charge,
                    end.get().at(),
                    Optional.of(end.get().what().name())));
        }
        if (isOrphan(connection, charge)) {
            ChargeRecords.markOrphan(connection, charge, now);
            news.add(about(
                    Kind.ORPHAN_FOUND,
                    charge,
                    now,
                    Optional.of(
                            "no intent explains this charge of " + charge.amount() + ", which is " + charge.state())));
        }
        Outbox.addAll(connection, news, world);
        return news;
    }

    private Optional<NextEnd> endToTell(ChargeRecord charge, Charge seen, Instant now) {
        return NextEnd.of(seen, now)
                .filter(end -> charge.state() == ChargeState.AUTHORIZED)
                .filter(end -> world.times().isTimeToWarn(end.at(), charge.warned(), now));
    }

    /**
     * One of an intent that is still in doubt may be its own, whose answer was lost; one that came to nothing may be that of
     * an earlier attempt.
     */
    private static boolean isOrphan(Connection connection, ChargeRecord charge) throws SQLException {
        return charge.isMoney()
                && charge.orphanTold().isEmpty()
                && !ChargeBook.isExplained(Intents.onCharge(connection, charge.merchant(), charge.id()))
                && !isAnyInDoubt(Intents.onPermission(connection, charge.merchant(), charge.permission()))
                && !isAnyInDoubt(Intents.withoutPermission(connection, charge.merchant(), charge.amount()));
    }

    private static boolean isAnyInDoubt(List<Intent> intents) {
        return intents.stream().anyMatch(intent -> intent.state().isInDoubt());
    }

    private static Announcement about(Kind kind, ChargeRecord charge, Instant at, Optional<String> reason) {
        return Announcement.about(
                kind, charge.merchant(), charge.order(), charge.id().value(), at, reason);
    }
}
