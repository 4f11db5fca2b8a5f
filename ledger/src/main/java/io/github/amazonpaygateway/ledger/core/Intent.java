package io.github.amazonpaygateway.ledger.core;

import io.github.amazonpaygateway.idempotency.IdempotencyKey;
import io.github.amazonpaygateway.ledger.IntentId;
import io.github.amazonpaygateway.ledger.Operation;
import io.github.amazonpaygateway.ledger.PaymentRequest;
import java.time.Instant;

/**
 * A row of the table of intents: what was asked for, and where it stands.
 *
 * @param merchant whose
 * @param id the shop's name of it
 * @param request what was asked for, which never changes
 * @param attempt the number of the attempt
 * @param state where it stands
 * @param names what Amazon called it
 * @param verdict why it stands there
 * @param tries how often Amazon was asked in vain since the attempt began
 * @param created when the shop asked first
 * @param updated when it changed last
 * @param due when the janitor looks at it, and by when whoever has it must have asked; {@link Instant#MAX} for never
 * @param version grows with every change
 */
record Intent(
        String merchant,
        IntentId id,
        PaymentRequest request,
        int attempt,
        IntentState state,
        Names names,
        Verdict verdict,
        int tries,
        Instant created,
        Instant updated,
        Instant due,
        long version) {

    static final Instant NEVER = Instant.MAX;

    static Intent recorded(
            String merchant, IntentId id, PaymentRequest request, Names names, Instant now, Instant due) {
        return new Intent(merchant, id, request, 1, IntentState.SENDING, names, Verdict.NONE, 0, now, now, due, 0);
    }

    Operation operation() {
        return request.operation();
    }

    IdempotencyKey key() {
        return AttemptKey.of(merchant, id, attempt);
    }

    /** As it stands after something happened. */
    Intent moved(IntentState next, Names newNames, Verdict newVerdict, int newTries, Instant now, Instant newDue) {
        return new Intent(
                merchant,
                id,
                request,
                attempt,
                next,
                names.and(newNames),
                newVerdict,
                newTries,
                created,
                now,
                newDue,
                version + 1);
    }

    /** The same for whoever has it until then. */
    Intent until(Instant end) {
        return new Intent(merchant, id, request, attempt, state, names, verdict, tries, created, updated, end, version);
    }

    /** The next attempt, on its way. */
    Intent again(int nextAttempt, Names newNames, Instant now, Instant newDue) {
        return new Intent(
                merchant,
                id,
                request,
                nextAttempt,
                IntentState.SENDING,
                newNames,
                Verdict.NONE,
                0,
                created,
                now,
                newDue,
                version + 1);
    }
}
