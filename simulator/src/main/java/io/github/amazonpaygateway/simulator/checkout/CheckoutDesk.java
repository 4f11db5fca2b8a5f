package io.github.amazonpaygateway.simulator.checkout;

import io.github.amazonpaygateway.simulator.change.Changes;
import io.github.amazonpaygateway.simulator.charge.ChargeDesk;
import io.github.amazonpaygateway.simulator.failure.Refusal;
import io.github.amazonpaygateway.simulator.id.Ids;
import io.github.amazonpaygateway.simulator.json.Document;
import io.github.amazonpaygateway.simulator.operation.Answer;
import io.github.amazonpaygateway.simulator.operation.Call;
import io.github.amazonpaygateway.simulator.permission.PermissionDesk;
import io.github.amazonpaygateway.simulator.store.ObjectStore;
import io.github.amazonpaygateway.simulator.time.Agenda;
import io.github.amazonpaygateway.simulator.version.ApiVersion;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Opens sessions and does what can be asked of them. */
public final class CheckoutDesk {

    private final ObjectStore<CheckoutSession> sessions = new ObjectStore<>("Checkout Session");
    private final Completion completion;
    private final Reuse reuse;
    private final Changes changes;
    private final Ids ids;
    private final Agenda agenda;

    /** A desk without sessions. */
    public CheckoutDesk(PermissionDesk permissions, ChargeDesk charges, Ids ids, Agenda agenda) {
        this.reuse = new Reuse(permissions);
        this.completion = new Completion(permissions, charges, reuse);
        this.changes = permissions.changes();
        this.ids = ids;
        this.agenda = agenda;
    }

    /** All sessions. */
    public ObjectStore<CheckoutSession> sessions() {
        return sessions;
    }

    /** Makes a session, as a request or a button asks for it. */
    public CheckoutSession open(Call call) {
        var terms = new Document(CheckoutShapes.create(call.version()).read(call.body()));
        TermsCheck.atCreation(terms, call.merchant());
        TermsCheck.always(terms, call.environment(), call.merchant().region());
        reuse.check(terms, call.account());
        var session = new CheckoutSession(
                ids.checkoutSession(),
                call.account(),
                call.merchant().region(),
                call.version(),
                terms,
                changes,
                call.now());
        agenda.at(session.expires(), due -> expire(session, due));
        agenda.at(session.created().plus(CheckoutSession.KEPT), due -> sessions.remove(session.id()));
        return sessions.add(session.id(), call.account(), session);
    }

    /** Create Checkout Session. */
    public Answer create(Call call) {
        return Answer.created(SessionJson.of(open(call), call.base()));
    }

    /** Get Checkout Session. */
    public Answer get(Call call) {
        return answer(200, find(call), call);
    }

    /** Update Checkout Session. */
    public Answer update(Call call) {
        JsonObject change = CheckoutShapes.update(call.version()).read(call.body());
        CheckoutSession session = find(call);
        Optional<String> simulated = simulatedBeforehand(call);
        if (!session.isOpen()) {
            throw CompletionCheck.isOver(session);
        }
        TermsCheck.always(
                session.terms().merge(change),
                call.environment(),
                call.merchant().region());
        Parcels.check(session, new Document(change));
        session.change(change);
        simulated.ifPresent(session::simulate);
        return answer(200, session, call);
    }

    /** Complete Checkout Session. */
    public Answer complete(Call call) {
        var request = new Document(CheckoutShapes.COMPLETE.read(call.body()));
        CheckoutSession session = find(call);
        Optional<String> simulated = call.simulate(Outcome.CODES);
        CompletionCheck.check(session, request);
        boolean pending = completion.conclude(session, simulated, call.now());
        return answer(pending ? 202 : 200, session, call);
    }

    /** Finalize Checkout Session: the end of a checkout whose buyer never left the shop's page. */
    public Answer finish(Call call) {
        var request = new Document(CheckoutShapes.FINALIZE.read(call.body()));
        CheckoutSession session = find(call);
        Optional<String> simulated = call.simulate(Outcome.CODES);
        JsonObject change = Finalization.change(session, request);
        TermsCheck.always(
                session.terms().merge(change),
                call.environment(),
                call.merchant().region());
        session.change(change);
        completion.conclude(session, simulated, call.now());
        return answer(200, session, call);
    }

    /** Completes as v1 does: when the buyer comes back to the shop, without a call. */
    public void completeByReturn(CheckoutSession session, Instant now) {
        try {
            completion.conclude(session, session.simulation(), now);
        } catch (Refusal canceled) {
            // the shop learns of it from the session
            session.simulate(null);
        }
    }

    private CheckoutSession find(Call call) {
        return sessions.get(call.id(), call.account());
    }

    private static Answer answer(int status, CheckoutSession session, Call call) {
        return new Answer(status, SessionJson.of(session, call.base()));
    }

    // v1 has no complete call, so its update carries the code.
    private static Optional<String> simulatedBeforehand(Call call) {
        return call.simulate(call.version() == ApiVersion.V1 ? Outcome.CODES : Set.of());
    }

    private static void expire(CheckoutSession session, Instant due) {
        if (session.isOpen()) {
            session.cancel(due, "Expired");
        }
    }
}
