package io.github.amazonpaygateway.simulator;

import static java.util.Map.entry;

import io.github.amazonpaygateway.simulator.authtoken.AuthTokenDesk;
import io.github.amazonpaygateway.simulator.id.Ids;
import io.github.amazonpaygateway.simulator.operation.Answer;
import io.github.amazonpaygateway.simulator.operation.Call;
import io.github.amazonpaygateway.simulator.operation.Operation;
import io.github.amazonpaygateway.simulator.signin.SignInDesk;
import io.github.amazonpaygateway.simulator.tracker.DeliveryTrackerDesk;
import java.util.Map;
import java.util.function.Function;

/** The desks of everything beside a payment, over those of the payments. */
record BackOffice(SignInDesk signIns, DeliveryTrackerDesk trackers, AuthTokenDesk tokens) {

    static BackOffice behind(Desks desks) {
        var ids = new Ids();
        return new BackOffice(new SignInDesk(ids), new DeliveryTrackerDesk(desks.permissions()), new AuthTokenDesk());
    }

    Map<Operation, Function<Call, Answer>> operations() {
        return Map.ofEntries(
                entry(Operation.GET_BUYER, signIns::buyer),
                entry(Operation.CREATE_DELIVERY_TRACKER, trackers::create),
                entry(Operation.GET_AUTHORIZATION_TOKEN, tokens::get));
    }

    void clear() {
        signIns.clear();
        trackers.clear();
        tokens.clear();
    }
}
