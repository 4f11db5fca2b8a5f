package io.github.amazonpaygateway.ledger.core;

import io.github.amazonpaygateway.charge.ChargeState;
import io.github.amazonpaygateway.ledger.Operation;
import io.github.amazonpaygateway.ledger.PaymentRequest;
import io.github.amazonpaygateway.ledger.Permit.Refused;
import io.github.amazonpaygateway.ledger.Refusal;
import io.github.amazonpaygateway.money.Money;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The guards and the laws of sums: what may be asked of Amazon, given what the ledger knows. The same for the call that is
 * about to reserve, under the lock of the permission, and for the merchant who only wants to know.
 */
final class Rules {

    private Rules() {}

    /** Why not; empty when nothing speaks against it. */
    static Optional<Refused> objection(PaymentRequest request, Known known) {
        return switch (request.operation()) {
            case CHECKOUT -> checkout(known);
            case AUTHORIZE, PURCHASE -> charge(request, known);
            case CAPTURE -> capture(request, known);
            case CANCEL -> cancel(known);
            case REFUND -> refund(request, known);
            case CLOSE_PERMISSION -> close(known);
        };
    }

    /** A session pays once: completed for one order, it says "completed" to every other one that asks. */
    private static Optional<Refused> checkout(Known known) {
        return first(known.intents(), intent -> intent.state().counts())
                .flatMap(intent -> refused(Refusal.SESSION_DIFFERS, "the session belongs to " + intent.id()));
    }

    private static Optional<Refused> charge(PaymentRequest request, Known known) {
        if (known.permission().filter(PermissionRecord::isClosed).isPresent()) {
            return refused(Refusal.PERMISSION_CLOSED, "the permission is closed; the buyer has to consent anew");
        }
        return closing(known, intent -> true).or(() -> withinPermission(request, known));
    }

    private static Optional<Refused> withinPermission(PaymentRequest request, Known known) {
        Money amount = request.amount().orElseThrow();
        Optional<Money> bound = known.permission().flatMap(PermissionRecord::bound);
        if (bound.isEmpty()) {
            return Optional.empty();
        }
        if (!bound.get().currency().equals(amount.currency())) {
            return refused(
                    Refusal.OVER_PERMISSION,
                    "the permission is in " + bound.get().currency() + ", not in " + amount.currency());
        }
        Money reserved = reserved(known, amount);
        return bound.get().compareTo(reserved.plus(amount)) >= 0
                ? Optional.empty()
                : refused(
                        Refusal.OVER_PERMISSION,
                        "the permission allows " + bound.get() + ", of which " + reserved + " is taken or reserved");
    }

    /** Charges, and those that have or may have come to be without anybody having read them. */
    private static Money reserved(Known known, Money amount) {
        Money sum = Money.zero(amount.currency());
        for (ChargeRecord charge : known.charges()) {
            sum = sum.plus(charge.reserved());
        }
        return sum.plus(sum(known.intents(), amount, intent -> mayHaveUnreadCharge(intent, known.charges())));
    }

    /** @param charges all that were read of the intent's permission */
    static boolean mayHaveUnreadCharge(Intent intent, List<ChargeRecord> charges) {
        boolean open = intent.state().isInDoubt() || intent.state() == IntentState.PENDING;
        return open
                && makesCharge(intent)
                && charges.stream().noneMatch(charge -> intent.names().charge().equals(Optional.of(charge.id())));
    }

    private static boolean makesCharge(Intent intent) {
        return switch (intent.operation()) {
            case CHECKOUT, AUTHORIZE, PURCHASE -> true;
            case CAPTURE, CANCEL, REFUND, CLOSE_PERMISSION -> false;
        };
    }

    private static Optional<Refused> capture(PaymentRequest request, Known known) {
        ChargeRecord charge = known.charge().orElseThrow();
        Money amount = request.amount().orElseThrow();
        if (charge.state() == ChargeState.CAPTURED || charge.state() == ChargeState.CAPTURE_INITIATED) {
            return refused(Refusal.ALREADY_CAPTURED, "the charge is captured; a charge is captured once");
        }
        return underway(known)
                .or(() -> closing(known, intent -> intent.request().cancelPending()))
                .or(() -> charge.state() == ChargeState.AUTHORIZED
                        ? Optional.empty()
                        : refused(Refusal.NOT_AUTHORIZED, "the charge is " + charge.state()))
                .or(() -> fits(amount, charge.amount())
                        ? Optional.empty()
                        : refused(Refusal.OVER_AUTHORIZATION, "only " + charge.amount() + " is authorized"));
    }

    private static Optional<Refused> cancel(Known known) {
        ChargeRecord charge = known.charge().orElseThrow();
        return switch (charge.state()) {
            case CAPTURED, CAPTURE_INITIATED ->
                refused(Refusal.ALREADY_CAPTURED, "the charge is captured and cannot be canceled; refund it");
            case CANCELED, DECLINED -> refused(Refusal.NOT_AUTHORIZED, "the charge is " + charge.state());
            case AUTHORIZATION_INITIATED, AUTHORIZED, UNRECOGNIZED ->
                underway(known).or(() -> unread(known));
        };
    }

    /** A charge that nobody claims may be the one that a lost answer tells of. */
    private static Optional<Refused> unread(Known known) {
        return ChargeBook.isExplained(known.onCharge())
                ? Optional.empty()
                : first(known.intents(), intent -> intent.state().isInDoubt() && makesCharge(intent))
                        .flatMap(intent -> refused(
                                Refusal.OUTCOME_UNKNOWN,
                                "the charge may be that of " + intent.id() + "; wait until the ledger knows"));
    }

    /** What must end before the charge may be captured or canceled. */
    private static Optional<Refused> underway(Known known) {
        Optional<Intent> doubtful =
                first(known.onCharge(), intent -> intent.state().isInDoubt());
        if (doubtful.isPresent()) {
            return refused(
                    Refusal.OUTCOME_UNKNOWN,
                    "nobody knows yet what became of " + doubtful.get().id() + "; wait until the ledger does");
        }
        return first(known.onCharge(), Rules::isPendingChange)
                .flatMap(intent -> refused(Refusal.IN_PROGRESS, intent.id() + " is under way; await its end"));
    }

    private static boolean isPendingChange(Intent intent) {
        return intent.state() == IntentState.PENDING
                && (intent.operation() == Operation.CAPTURE || intent.operation() == Operation.CANCEL);
    }

    /** Ours, and those of others: what Amazon counts beyond ours that are done. */
    private static Optional<Refused> refund(PaymentRequest request, Known known) {
        ChargeRecord charge = known.charge().orElseThrow();
        Money amount = request.amount().orElseThrow();
        if (charge.state() != ChargeState.CAPTURED) {
            return refused(Refusal.NOT_CAPTURED, "the charge is " + charge.state() + ", there is nothing to give back");
        }
        if (!charge.amount().currency().equals(amount.currency())) {
            return refused(
                    Refusal.OVER_CAPTURE, "the charge is in " + charge.amount().currency());
        }
        Money done = refunds(known, amount, intent -> intent.state() == IntentState.DONE);
        Money ofOthers =
                charge.refunded().compareTo(done) > 0 ? charge.refunded().minus(done) : Money.zero(amount.currency());
        Money used = refunds(known, amount, intent -> intent.state().counts()).plus(ofOthers);
        return fits(used.plus(amount), charge.captured())
                ? Optional.empty()
                : refused(
                        Refusal.OVER_CAPTURE,
                        charge.captured() + " was captured, of which " + used + " is given back or about to be");
    }

    private static Money refunds(Known known, Money amount, Predicate<Intent> which) {
        return sum(known.onCharge(), amount, which.and(intent -> intent.operation() == Operation.REFUND));
    }

    /** What may be sent once more would end what begins now, before anybody knows what became of it. */
    private static Optional<Refused> closing(Known known, Predicate<Intent> which) {
        return first(
                        known.intents(),
                        which.and(intent -> intent.operation() == Operation.CLOSE_PERMISSION
                                && (intent.state().isInDoubt() || intent.state() == IntentState.PENDING)))
                .flatMap(intent -> refused(Refusal.IN_PROGRESS, intent.id() + " is under way; await its end"));
    }

    /** Closing ends what is open, so it must be known what is. */
    private static Optional<Refused> close(Known known) {
        return first(known.intents(), intent -> intent.state().isInDoubt())
                .flatMap(intent -> refused(
                        Refusal.OUTCOME_UNKNOWN,
                        "nobody knows yet what became of " + intent.id() + "; wait until the ledger does"));
    }

    private static Money sum(List<Intent> intents, Money amount, Predicate<Intent> which) {
        return intents.stream()
                .filter(which)
                .flatMap(intent -> intent.request().amount().stream())
                .filter(money -> money.currency().equals(amount.currency()))
                .reduce(Money.zero(amount.currency()), Money::plus);
    }

    private static boolean fits(Money amount, Money bound) {
        return amount.currency().equals(bound.currency()) && amount.compareTo(bound) <= 0;
    }

    private static Optional<Intent> first(List<Intent> intents, Predicate<Intent> which) {
        return intents.stream().filter(which).findFirst();
    }

    private static Optional<Refused> refused(Refusal why, String explanation) {
        return Optional.of(new Refused(why, explanation));
    }
}
