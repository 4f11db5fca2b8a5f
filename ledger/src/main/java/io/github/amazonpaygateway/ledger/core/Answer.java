package io.github.amazonpaygateway.ledger.core;

import io.github.amazonpaygateway.charge.Charge;
import io.github.amazonpaygateway.failure.ReasonCode;
import io.github.amazonpaygateway.permission.ChargePermission;
import java.util.Optional;

/**
 * What a question to Amazon has brought.
 *
 * @param happening what it means for the intent
 * @param names what Amazon called the objects
 * @param verdict why
 * @param charge the charge as Amazon gave it, if it did
 * @param permission the permission as Amazon gave it, if it did
 */
record Answer(
        Happening happening,
        Names names,
        Verdict verdict,
        Optional<Charge> charge,
        Optional<ChargePermission> permission) {

    static Answer of(Happening happening, Names names, Verdict verdict) {
        return new Answer(happening, names, verdict, Optional.empty(), Optional.empty());
    }

    static Answer without(Happening happening, Verdict verdict) {
        return of(happening, Names.NONE, verdict);
    }

    /** What the state of a charge means for an intent. */
    static Answer about(Happening happening, Charge charge) {
        Optional<ReasonCode> reason = charge.status().reasonCode();
        Verdict verdict = happening == Happening.DECLINED
                ? Verdict.declined(reason, ChargeMeaning.isRecoverable(reason), Optional.empty())
                : Verdict.NONE;
        Names names =
                new Names(Optional.of(charge.chargePermissionId()), Optional.of(charge.chargeId()), Optional.empty());
        return new Answer(happening, names, verdict, Optional.of(charge), Optional.empty());
    }

    Answer and(ChargePermission seen) {
        return new Answer(happening, names, verdict, charge, Optional.of(seen));
    }

    /** The same words, taken for something else. */
    Answer meaning(Happening other) {
        return new Answer(other, names, verdict, charge, permission);
    }

    /** Whether nothing is known after it that was not known before. */
    boolean isInVain() {
        return happening == Happening.LOST || happening == Happening.UNREACHED;
    }
}
