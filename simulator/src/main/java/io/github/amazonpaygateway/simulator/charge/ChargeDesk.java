package io.github.amazonpaygateway.simulator.charge;

import static io.github.amazonpaygateway.simulator.failure.Refusals.amountExceeded;
import static io.github.amazonpaygateway.simulator.failure.Refusals.unprocessable;

import io.github.amazonpaygateway.simulator.failure.Refusal;
import io.github.amazonpaygateway.simulator.id.Ids;
import io.github.amazonpaygateway.simulator.json.Document;
import io.github.amazonpaygateway.simulator.money.Price;
import io.github.amazonpaygateway.simulator.operation.Answer;
import io.github.amazonpaygateway.simulator.operation.Call;
import io.github.amazonpaygateway.simulator.permission.ChargePermission;
import io.github.amazonpaygateway.simulator.permission.PermissionDesk;
import io.github.amazonpaygateway.simulator.permission.PermissionType;
import io.github.amazonpaygateway.simulator.store.ObjectStore;
import io.github.amazonpaygateway.simulator.time.Agenda;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Makes charges and does what can be asked of them. */
public final class ChargeDesk {

    private final ObjectStore<Charge> charges = new ObjectStore<>("Charge");
    private final PermissionDesk permissions;
    private final Ids ids;
    private final Clockwork clockwork;

    /** A desk without charges. */
    public ChargeDesk(PermissionDesk permissions, Ids ids, Agenda agenda) {
        this.permissions = permissions;
        this.ids = ids;
        this.clockwork = new Clockwork(agenda);
    }

    /** All charges. */
    public ObjectStore<Charge> charges() {
        return charges;
    }

    /** Makes a charge that is authorized, and captured if asked for, at once. */
    public Charge authorize(ChargePermission permission, ChargeTerms terms, Instant now) {
        Charge charge = open(permission, terms, now);
        charge.authorize(now);
        if (terms.captureNow()) {
            charge.capture(now, terms.amount());
        }
        return charge;
    }

    /** Makes a charge that is captured at once, if the permission allows it. */
    public Charge take(ChargePermission permission, ChargeTerms terms, Instant now) {
        check(permission, terms.amount(), now);
        return authorize(permission, terms, now);
    }

    /**
     * Looks whether a permission allows a charge.
     *
     * @throws Refusal 400 or 422 if not
     */
    public void check(ChargePermission permission, Price amount, Instant now) {
        ChargeLimits.check(permission, amount, now);
    }

    /** Makes a charge whose authorization is decided later. */
    public Charge pend(ChargePermission permission, ChargeTerms terms, Optional<String> decline, Instant now) {
        Charge charge = open(permission, terms, now);
        clockwork.decideAuthorization(charge, now, decline);
        return charge;
    }

    /** Create Charge. */
    public Answer create(Call call) {
        var request = new Document(ChargeShapes.create(call.version()).read(call.body()));
        var permission =
                permissions.permissions().get(request.text("chargePermissionId").orElseThrow(), call.account());
        var terms = new ChargeTerms(request.price("chargeAmount").orElseThrow(), request.flag("captureNow"), request);
        Optional<String> simulated = CreateSimulation.code(call, request);
        ChargeLimits.check(permission, terms.amount(), call.now());
        Charge made = permission.asksForMfa()
                ? awaitMfa(permission, terms, call)
                : attempt(permission, terms, simulated, call.now());
        return Answer.created(ChargeJson.of(made));
    }

    /** Get Charge. */
    public Answer get(Call call) {
        return Answer.ok(ChargeJson.of(charges.get(call.id(), call.account())));
    }

    /** Update Charge: a payment service provider tells what became of a payment. */
    public Answer update(Call call) {
        var request = new Document(ChargeShapes.UPDATE.read(call.body()));
        Charge charge = charges.get(call.id(), call.account());
        call.simulate(Set.of());
        ProviderReport.of(request.part("statusDetails")).apply(charge, call.now());
        return Answer.ok(ChargeJson.of(charge));
    }

    /** Capture Charge. */
    public Answer capture(Call call) {
        var request = new Document(ChargeShapes.CAPTURE.read(call.body()));
        Charge charge = charges.get(call.id(), call.account());
        Price amount = request.price("captureAmount").orElseThrow();
        Optional<String> simulated = call.simulate(CaptureSimulation.CODES);
        checkState(charge, charge.state() == ChargeState.AUTHORIZED);
        ChargeLimits.checkCurrency(charge.terms().amount().currency(), amount);
        if (amount.exceeds(charge.terms().amount().amount())) {
            throw amountExceeded("You've exceeded the maximum capture amount allowed for this Charge");
        }
        charge.face(Objection.CAPTURE, call.now());
        CaptureSimulation.capture(charge, amount, simulated, call.now(), clockwork);
        request.text("softDescriptor").ifPresent(charge::describe);
        return Answer.ok(ChargeJson.of(charge));
    }

    /** Cancel Charge. */
    public Answer cancel(Call call) {
        var request = new Document(ChargeShapes.CANCEL.read(call.body()));
        Charge charge = charges.get(call.id(), call.account());
        Optional<String> simulated = call.simulate(CancelSimulation.CODES);
        checkState(charge, charge.state().isCancelable());
        charge.face(Objection.CANCEL, call.now());
        CancelSimulation.cancel(charge, request.text("cancellationReason").orElseThrow(), simulated, call.now());
        return Answer.ok(ChargeJson.of(charge));
    }

    private Charge awaitMfa(ChargePermission permission, ChargeTerms terms, Call call) {
        Mfa.requireReturn(terms);
        permission.handMfaOver();
        Charge charge = open(permission, terms, call.now());
        charge.awaitMfa(Mfa.url(call.base(), charge));
        clockwork.awaitBuyer(charge, call.now());
        return charge;
    }

    private Charge attempt(ChargePermission permission, ChargeTerms terms, Optional<String> simulated, Instant now) {
        if (CreateSimulation.declinesAtOnce(simulated)) {
            Declines.tell(permission, now, simulated.orElseThrow());
            throw Declines.refusal(simulated.orElseThrow());
        }
        if (terms.details().flag("canHandlePendingAuthorization")) {
            return pend(permission, terms, CreateSimulation.declineByCard(permission), now);
        }
        if (CreateSimulation.capturesLater(simulated)) {
            return captureLater(permission, terms, now);
        }
        return authorize(permission, terms, now);
    }

    private Charge captureLater(ChargePermission permission, ChargeTerms terms, Instant now) {
        Charge charge = open(permission, terms, now);
        charge.authorize(now);
        clockwork.decideCapture(charge, now, terms.amount(), Optional.empty());
        return charge;
    }

    private Charge open(ChargePermission permission, ChargeTerms terms, Instant now) {
        Charge charge = new Charge(ids.charge(base(permission)), permission, terms, now);
        permission.attach(charge, now);
        clockwork.start(charge);
        return charges.add(charge.id(), permission.consent().account(), charge);
    }

    // A charge under a lasting permission has a base of its own.
    private String base(ChargePermission permission) {
        return permission.consent().type() == PermissionType.ONE_TIME
                ? permission.id()
                : ids.base(
                        permission.consent().account().environment(),
                        permission.consent().region());
    }

    static void checkState(Charge charge, boolean allowed) {
        if (!allowed) {
            throw unprocessable(
                    "InvalidChargeStatus",
                    "You tried to call an operation on a Charge that is in state "
                            + charge.state().wireName());
        }
    }
}
