package io.github.amazonpaygateway.ledger.core;

import io.github.amazonpaygateway.charge.Charge;
import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.id.CheckoutSessionId;
import io.github.amazonpaygateway.ledger.IntentId;
import io.github.amazonpaygateway.ledger.PaymentRequest;
import io.github.amazonpaygateway.ledger.Permit.Refused;
import io.github.amazonpaygateway.ledger.Refusal;
import io.github.amazonpaygateway.ledger.sql.LedgerStorageException;
import io.github.amazonpaygateway.permission.ChargePermission;
import io.github.amazonpaygateway.refund.Refund;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The transactions of the ledger. None of them knows a network. */
final class Books {

    private final Surroundings world;
    private final ChargeBook charges;

    Books(Surroundings world) {
        this.world = world;
        this.charges = new ChargeBook(world);
    }

    Optional<Intent> find(String merchant, IntentId id) {
        return world.transactions().inNew(connection -> Intents.find(connection, merchant, id));
    }

    /**
     * Reserves and writes down an intent that is about to be sent.
     *
     * @return the intent, or why not; nothing is stored then
     * @throws LedgerStorageException a duplicate, when somebody else has written it meanwhile
     */
    Recording record(String merchant, IntentId id, PaymentRequest request) {
        return world.transactions().inNew(connection -> {
            Known known = Known.locked(connection, merchant, id, request);
            Optional<Refused> objection = Rules.objection(request, known);
            if (objection.isPresent()) {
                return standingOr(objection.get(), Intents.find(connection, merchant, id));
            }
            Instant now = world.clock().instant();
            Intent intent = Intent.recorded(
                    merchant,
                    id,
                    request,
                    namesOf(known, request),
                    now,
                    now.plus(world.times().lease()));
            Intents.insert(connection, intent);
            Transitions.add(connection, world.node(), Happening.RECORDED, Optional.empty(), intent);
            world.hook().at(CrashPoint.BEFORE_INTENT_COMMIT);
            return new Recording.Recorded(intent);
        });
    }

    /** What speaks against it may be the very same intent, which another thread has carried out meanwhile. */
    private static Recording standingOr(Refused objection, Optional<Intent> standing) {
        return standing.isPresent() ? new Recording.Standing(standing.get()) : new Recording.Refused(objection);
    }

    /** Reserves another attempt; the intent as it is when there cannot be one now. */
    Recording recordAgain(Intent seen) {
        return world.transactions().inNew(connection -> {
            Known known = Known.locked(connection, seen.merchant(), seen.id(), seen.request());
            Intent intent = Intents.lock(connection, seen.merchant(), seen.id()).orElseThrow();
            if (StateTable.next(intent.state(), Happening.RETRIED).isEmpty()) {
                return new Recording.Standing(intent);
            }
            Optional<Refused> objection = Rules.objection(intent.request(), known);
            if (objection.isPresent()) {
                return new Recording.Refused(objection.get());
            }
            Instant now = world.clock().instant();
            Intent again = intent.again(
                    nextAttempt(intent),
                    namesOf(known, intent.request()),
                    now,
                    now.plus(world.times().lease()));
            Intents.update(connection, again);
            Transitions.add(connection, world.node(), Happening.RETRIED, Optional.of(intent.state()), again);
            world.hook().at(CrashPoint.BEFORE_INTENT_COMMIT);
            return new Recording.Recorded(again);
        });
    }

    /** What never reached Amazon keeps its key, so that "surely not done" need not be believed. */
    private static int nextAttempt(Intent intent) {
        boolean unreached =
                intent.state() == IntentState.NOT_SENT && intent.verdict().refusal() == Refusal.UNAVAILABLE;
        return unreached ? intent.attempt() : intent.attempt() + 1;
    }

    private static Names namesOf(Known known, PaymentRequest request) {
        return Names.of(request)
                .and(new Names(known.charge().map(ChargeRecord::permission), Optional.empty(), Optional.empty()));
    }

    /**
     * Writes down what Amazon said about an attempt, unless the intent has gone on without it.
     *
     * @return the intent as it is now, and what has to be told to the shop
     */
    Settlement settle(Intent sent, Answer answer) {
        Optional<ChargePermissionId> permission = answer.names().permission().or(sent.names()::permission);
        if (sent.names().permission().isEmpty()) {
            permission.ifPresent(id -> makeSure(sent.merchant(), sent.id().order(), id));
        }
        return world.transactions().inNew(connection -> {
            if (permission.isPresent()) {
                PermissionRecords.lock(connection, sent.merchant(), permission.get());
            }
            Intent intent = Intents.lock(connection, sent.merchant(), sent.id()).orElseThrow();
            List<Announcement> news = new ArrayList<>();
            Intent settled = intent.attempt() == sent.attempt() ? move(connection, intent, answer, news) : intent;
            apply(connection, settled, answer, news);
            for (Announcement announcement : news) {
                Outbox.add(connection, announcement, dueOfNews());
            }
            world.hook().at(CrashPoint.BEFORE_RESULT_COMMIT);
            return new Settlement(settled, news);
        });
    }

    private void apply(Connection connection, Intent intent, Answer answer, List<Announcement> news)
            throws SQLException {
        if (answer.charge().isPresent()) {
            charges.apply(
                    connection,
                    intent.merchant(),
                    intent.id().order(),
                    answer.charge().get(),
                    news);
        }
        if (answer.permission().isPresent()) {
            PermissionBook.apply(
                    connection,
                    world,
                    intent.merchant(),
                    intent.id().order(),
                    answer.permission().get());
        }
    }

    private Intent move(Connection connection, Intent intent, Answer answer, List<Announcement> news)
            throws SQLException {
        if (isOfAnother(connection, intent, answer)) {
            return move(
                    connection,
                    intent,
                    Answer.without(
                            Happening.CONTRADICTED,
                            Verdict.because("the session was completed for another intent", Optional.empty())),
                    news);
        }
        Happening happening = isHopeless(intent, answer) ? Happening.GIVEN_UP : answer.happening();
        Optional<IntentState> next = StateTable.next(intent.state(), happening);
        return next.isEmpty()
                ? intent
                : IntentMove.of(intent, happening, next.get(), answer).write(connection, world, news);
    }

    /** Two that asked for one session at the same time; the first to be settled has it. */
    private static boolean isOfAnother(Connection connection, Intent intent, Answer answer) throws SQLException {
        Optional<CheckoutSessionId> session = intent.request().session();
        return session.isPresent()
                && answer.names().permission().isPresent()
                && Intents.ofSession(connection, intent.merchant(), session.get()).stream()
                        .filter(other -> !other.id().equals(intent.id()))
                        .anyMatch(other -> other.state() == IntentState.DONE || other.state() == IntentState.PENDING);
    }

    private boolean isHopeless(Intent intent, Answer answer) {
        return intent.state() == IntentState.UNKNOWN
                && answer.isInVain()
                && intent.tries() + 1 >= world.times().giveUpAfter();
    }

    /** What was read at Amazon, by whomever; moves the intents that wait for it. */
    List<Announcement> observe(String merchant, Charge charge) {
        makeSure(merchant, "", charge.chargePermissionId());
        return world.transactions().inNew(connection -> {
            PermissionRecord permission = PermissionRecords.lock(connection, merchant, charge.chargePermissionId())
                    .orElseThrow();
            List<Announcement> news = new ArrayList<>();
            charges.apply(connection, merchant, permission.order(), charge, news);
            for (Announcement announcement : news) {
                Outbox.add(connection, announcement, dueOfNews());
            }
            return news;
        });
    }

    /** The intent that waits for the end of this refund. */
    Optional<Intent> waitingFor(String merchant, Refund refund) {
        return world
                .transactions()
                .inNew(connection -> Intents.onCharge(connection, merchant, refund.chargeId()))
                .stream()
                .filter(intent -> intent.state() == IntentState.PENDING)
                .filter(intent -> intent.names().refund().equals(Optional.of(refund.refundId())))
                .findFirst();
    }

    void observe(String merchant, String order, ChargePermission permission) {
        makeSure(merchant, order, permission.chargePermissionId());
        world.transactions().inNew(connection -> {
            PermissionRecords.lock(connection, merchant, permission.chargePermissionId());
            PermissionBook.apply(connection, world, merchant, order, permission);
            return true;
        });
    }

    /** Takes care of an intent whose sender is gone, for the length of a lease; empty when somebody else does. */
    Optional<Intent> takeOver(Intent seen) {
        return world.transactions().inNew(connection -> {
            Instant now = world.clock().instant();
            Optional<Intent> intent = Intents.lock(connection, seen.merchant(), seen.id())
                    .filter(found -> !found.due().isAfter(now));
            return intent.isPresent() ? Optional.of(taken(connection, intent.get(), now)) : Optional.empty();
        });
    }

    /** Intents that are due, each for nobody else until the lease ends. */
    List<Intent> lease(int limit) {
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

    private Intent taken(Connection connection, Intent intent, Instant now) throws SQLException {
        Instant until = now.plus(world.times().lease());
        if (intent.state() != IntentState.SENDING) {
            Intents.lease(connection, intent, until);
            return intent;
        }
        Intent unknown = intent.moved(IntentState.UNKNOWN, Names.NONE, intent.verdict(), 0, now, until);
        Intents.update(connection, unknown);
        Transitions.add(connection, world.node(), Happening.TAKEN_OVER, Optional.of(intent.state()), unknown);
        return unknown;
    }

    /** The janitor fires it when whoever wrote it has not. */
    private Instant dueOfNews() {
        return world.clock().instant().plus(world.times().lease());
    }

    /** In a transaction of its own: a duplicate would end the one that goes on. */
    private void makeSure(String merchant, String order, ChargePermissionId id) {
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
}
