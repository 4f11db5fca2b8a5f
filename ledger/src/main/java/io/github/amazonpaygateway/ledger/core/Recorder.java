package io.github.amazonpaygateway.ledger.core;

import io.github.amazonpaygateway.ledger.IntentId;
import io.github.amazonpaygateway.ledger.PaymentRequest;
import io.github.amazonpaygateway.ledger.Permit.Refused;
import io.github.amazonpaygateway.ledger.Refusal;
import io.github.amazonpaygateway.ledger.sql.LedgerStorageException;
import java.time.Instant;
import java.util.Optional;

/** Writes intents down before they are sent, with what they reserve. */
final class Recorder {

    private final Surroundings world;

    Recorder(Surroundings world) {
        this.world = world;
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
}
