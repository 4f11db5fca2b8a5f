package io.github.amazonpaygateway.simulator.permission;

import io.github.amazonpaygateway.simulator.change.Changes;
import io.github.amazonpaygateway.simulator.failure.Refusals;
import io.github.amazonpaygateway.simulator.id.Ids;
import io.github.amazonpaygateway.simulator.json.Document;
import io.github.amazonpaygateway.simulator.json.Rules;
import io.github.amazonpaygateway.simulator.json.Shape;
import io.github.amazonpaygateway.simulator.json.SharedShapes;
import io.github.amazonpaygateway.simulator.operation.Answer;
import io.github.amazonpaygateway.simulator.operation.Call;
import io.github.amazonpaygateway.simulator.store.ObjectStore;
import io.github.amazonpaygateway.simulator.time.Agenda;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Opens permissions and does what can be asked of them. */
public final class PermissionDesk {

    private static final Shape UPDATE = Shape.of()
            .allow("merchantMetadata", SharedShapes.MERCHANT_METADATA)
            .allow("recurringMetadata", SharedShapes.RECURRING_METADATA);
    private static final Shape CLOSE =
            Shape.of().require("closureReason", SharedShapes.REASON).allow("cancelPendingCharges", Rules.flag());
    private static final Set<String> CLOSE_SIMULATIONS = Set.of("AmazonClosed");

    private final ObjectStore<ChargePermission> permissions = new ObjectStore<>("Charge Permission");
    private final Ids ids;
    private final Agenda agenda;
    private final Changes changes;

    /** A desk without permissions. */
    public PermissionDesk(Ids ids, Agenda agenda, Changes changes) {
        this.ids = ids;
        this.agenda = agenda;
        this.changes = changes;
    }

    /** All permissions. */
    public ObjectStore<ChargePermission> permissions() {
        return permissions;
    }

    /** What became of every object. */
    public Changes changes() {
        return changes;
    }

    /** Makes the permission the buyer has given. */
    public ChargePermission open(Consent consent, Instant now) {
        var permission = new ChargePermission(newId(consent), consent, changes, now);
        agenda.at(permission.expires(), due -> expire(permission, due));
        return permissions.add(permission.id(), consent.account(), permission);
    }

    /** Get Charge Permission. */
    public Answer get(Call call) {
        return answer(permissions.get(call.id(), call.account()), call);
    }

    /** Update Charge Permission. */
    public Answer update(Call call) {
        var permission = permissions.get(call.id(), call.account());
        permission.metadata().change(permission, new Document(UPDATE.read(call.body())));
        return answer(permission, call);
    }

    /** Close Charge Permission. */
    public Answer close(Call call) {
        var request = new Document(CLOSE.read(call.body()));
        var permission = permissions.get(call.id(), call.account());
        Optional<String> simulated = call.simulate(CLOSE_SIMULATIONS);
        if (permission.standing().isClosed()) {
            throw Refusals.unprocessable(
                    "InvalidChargePermissionStatus",
                    "You tried to call an operation on a Charge Permission that is in state Closed.");
        }
        permission.close(
                call.now(),
                simulated.orElse("MerchantClosed"),
                request.text("closureReason").orElseThrow());
        if (request.flag("cancelPendingCharges")) {
            permission.charges().cancelPending(call.now());
        }
        return answer(permission, call);
    }

    private static Answer answer(ChargePermission permission, Call call) {
        return Answer.ok(PermissionJson.of(permission, call.now()));
    }

    private String newId(Consent consent) {
        return switch (consent.type()) {
            case ONE_TIME -> ids.base(consent.account().environment(), consent.region());
            case RECURRING -> ids.recurringBase(consent.region());
            case PAYMENT_METHOD_ON_FILE -> ids.paymentMethodOnFileBase(consent.region());
        };
    }

    // A charge may have moved the end of a recurring permission.
    private void expire(ChargePermission permission, Instant due) {
        if (due.isBefore(permission.expires())) {
            agenda.at(permission.expires(), later -> expire(permission, later));
        } else {
            permission.close(due, "Expired", null);
        }
    }
}
