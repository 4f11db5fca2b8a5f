package io.github.amazonpaygateway.ledger.core;

import io.github.amazonpaygateway.ledger.IntentId;
import io.github.amazonpaygateway.ledger.PaymentRequest;
import io.github.amazonpaygateway.ledger.PaymentResult;
import io.github.amazonpaygateway.ledger.Payments;
import io.github.amazonpaygateway.ledger.Permit;
import io.github.amazonpaygateway.ledger.Refusal;
import io.github.amazonpaygateway.ledger.TimelineEntry;
import io.github.amazonpaygateway.ledger.sql.LedgerStorageException;
import java.util.List;
import java.util.Optional;

/** The payments of one merchant. */
public final class LedgerPayments implements Payments {

    private final String merchant;
    private final Surroundings world;
    private final Recorder recorder;
    private final Leases leases;
    private final Carrier carrier;
    private final Preparation preparation;
    private final Patience patience;

    /** @param merchant its name in the settings, empty for the default merchant */
    public LedgerPayments(String merchant, Surroundings world) {
        this.merchant = merchant;
        this.world = world;
        this.recorder = new Recorder(world);
        this.leases = new Leases(world);
        this.carrier = new Carrier(world, new Announcer(world));
        this.preparation = new Preparation(world);
        this.patience = new Patience(world);
    }

    @Override
    public PaymentResult perform(IntentId id, PaymentRequest request) {
        Optional<Intent> standing = find(id);
        return standing.isPresent() ? again(standing.get(), request) : first(id, request);
    }

    private PaymentResult first(IntentId id, PaymentRequest request) {
        Optional<Permit.Refused> problem = preparation.problem(merchant, id.order(), request);
        if (problem.isPresent()) {
            return notSent(id, problem.get());
        }
        try {
            Recording recording = recorder.record(merchant, id, request);
            return recording instanceof Recording.Standing standing
                    ? again(standing.intent(), request)
                    : carried(id, recording);
        } catch (LedgerStorageException e) {
            if (!e.isDuplicate()) {
                throw e;
            }
            return again(find(id).orElseThrow(() -> e), request);
        }
    }

    /** The same question: the same answer, as soon as there is one. */
    private PaymentResult again(Intent standing, PaymentRequest request) {
        if (!standing.request().equals(request)) {
            return new PaymentResult.NotSent(
                    standing.id(),
                    Refusal.OTHER_VALUES,
                    "the intent " + standing.id() + " was used before with other values; take another id");
        }
        return switch (standing.state()) {
            case SENDING -> awaited(standing);
            case NOT_SENT ->
                standing.verdict().refusal() == Refusal.UNAVAILABLE ? retry(standing) : Results.of(standing);
            case UNKNOWN, PENDING, DONE, DECLINED, PARKED -> Results.of(standing);
        };
    }

    /** Whoever sends it may be gone; then this thread takes care of it. */
    private PaymentResult awaited(Intent standing) {
        Intent after = patience.await(standing);
        if (after.state() != IntentState.SENDING) {
            return Results.of(after);
        }
        return Results.of(leases.takeOver(after)
                .map(carrier::resolve)
                .or(() -> find(after.id()))
                .orElse(after));
    }

    @Override
    public PaymentResult retry(IntentId id) {
        return retry(known(id));
    }

    @Override
    public PaymentResult resolve(IntentId id) {
        Intent standing = known(id);
        return standing.state() == IntentState.SENDING
                ? awaited(standing)
                : Results.of(resolved(leases.claim(standing)));
    }

    private Intent resolved(Intent ours) {
        return switch (ours.state()) {
            case UNKNOWN, PENDING, PARKED -> carrier.resolve(ours);
            case SENDING, DONE, DECLINED, NOT_SENT -> ours;
        };
    }

    private Optional<Intent> find(IntentId id) {
        return world.transactions().inNew(connection -> Intents.find(connection, merchant, id));
    }

    private Intent known(IntentId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException(
                "there is no intent " + id + "; ask for it first, with what shall be done"));
    }

    private PaymentResult retry(Intent standing) {
        if (standing.state() == IntentState.SENDING) {
            return awaited(standing);
        }
        if (StateTable.next(standing.state(), Happening.RETRIED).isEmpty()) {
            return Results.of(standing);
        }
        Optional<Permit.Refused> problem =
                preparation.problem(merchant, standing.id().order(), standing.request());
        return problem.isPresent()
                ? notSent(standing.id(), problem.get())
                : carried(standing.id(), recorder.recordAgain(standing));
    }

    private PaymentResult carried(IntentId id, Recording recording) {
        if (recording instanceof Recording.Recorded recorded) {
            return Results.of(carrier.send(recorded.intent()));
        }
        if (recording instanceof Recording.Standing standing) {
            return Results.of(patience.await(standing.intent()));
        }
        return notSent(id, ((Recording.Refused) recording).why());
    }

    private static PaymentResult notSent(IntentId id, Permit.Refused why) {
        return new PaymentResult.NotSent(id, why.why(), why.explanation());
    }

    @Override
    public Optional<PaymentResult> status(IntentId id) {
        return find(id).map(Results::of);
    }

    @Override
    public List<PaymentResult> find(String order) {
        return world.transactions().inNew(connection -> Intents.ofOrder(connection, merchant, order)).stream()
                .map(Results::of)
                .toList();
    }

    @Override
    public List<TimelineEntry> timeline(String order) {
        return world.transactions().inNew(connection -> Transitions.of(connection, merchant, order));
    }

    @Override
    public Permit may(PaymentRequest request) {
        Known known =
                world.transactions().inNew(connection -> Known.read(connection, merchant, Optional.empty(), request));
        if (request.charge().isPresent() && known.charge().isEmpty()) {
            return new Permit.Refused(
                    Refusal.NOT_FOUND,
                    "the ledger does not know the charge " + request.charge().get());
        }
        Optional<Permit.Refused> objection = Rules.objection(request, known);
        return objection.isPresent() ? objection.get() : new Permit.Allowed();
    }
}
