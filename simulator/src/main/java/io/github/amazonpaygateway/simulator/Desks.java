package io.github.amazonpaygateway.simulator;

import static java.util.Map.entry;

import io.github.amazonpaygateway.simulator.change.Changes;
import io.github.amazonpaygateway.simulator.charge.ChargeDesk;
import io.github.amazonpaygateway.simulator.checkout.CheckoutDesk;
import io.github.amazonpaygateway.simulator.id.Ids;
import io.github.amazonpaygateway.simulator.operation.Answer;
import io.github.amazonpaygateway.simulator.operation.Call;
import io.github.amazonpaygateway.simulator.operation.Operation;
import io.github.amazonpaygateway.simulator.permission.PermissionDesk;
import io.github.amazonpaygateway.simulator.refund.RefundDesk;
import io.github.amazonpaygateway.simulator.time.Timeline;
import java.util.Map;
import java.util.function.Function;

/** The desks of the four objects, each over those before it. */
record Desks(PermissionDesk permissions, ChargeDesk charges, RefundDesk refunds, CheckoutDesk checkout) {

    static Desks on(Timeline timeline, Changes changes, Ids ids) {
        var permissions = new PermissionDesk(ids, timeline.agenda(), changes);
        var charges = new ChargeDesk(permissions, ids, timeline.agenda());
        var refunds = new RefundDesk(charges, ids, timeline.agenda());
        return new Desks(permissions, charges, refunds, new CheckoutDesk(permissions, charges, ids, timeline.agenda()));
    }

    Map<Operation, Function<Call, Answer>> operations() {
        return Map.ofEntries(
                entry(Operation.CREATE_CHECKOUT_SESSION, checkout::create),
                entry(Operation.GET_CHECKOUT_SESSION, checkout::get),
                entry(Operation.UPDATE_CHECKOUT_SESSION, checkout::update),
                entry(Operation.COMPLETE_CHECKOUT_SESSION, checkout::complete),
                entry(Operation.FINALIZE_CHECKOUT_SESSION, checkout::finish),
                entry(Operation.GET_CHARGE_PERMISSION, permissions::get),
                entry(Operation.UPDATE_CHARGE_PERMISSION, permissions::update),
                entry(Operation.CLOSE_CHARGE_PERMISSION, permissions::close),
                entry(Operation.CREATE_CHARGE, charges::create),
                entry(Operation.GET_CHARGE, charges::get),
                entry(Operation.UPDATE_CHARGE, charges::update),
                entry(Operation.CAPTURE_CHARGE, charges::capture),
                entry(Operation.CANCEL_CHARGE, charges::cancel),
                entry(Operation.CREATE_REFUND, refunds::create),
                entry(Operation.GET_REFUND, refunds::get));
    }

    void clear() {
        checkout.sessions().clear();
        permissions.permissions().clear();
        charges.charges().clear();
        refunds.refunds().clear();
    }
}
