package io.github.amazonpaygateway.impl.pending;

import io.github.amazonpaygateway.checkout.CheckoutOutcome;
import io.github.amazonpaygateway.checkout.CheckoutSession;
import io.github.amazonpaygateway.checkout.CheckoutSessions;
import io.github.amazonpaygateway.checkout.CompleteCheckoutSession;
import io.github.amazonpaygateway.checkout.CreateCheckoutSession;
import io.github.amazonpaygateway.checkout.FinalizeCheckoutSession;
import io.github.amazonpaygateway.checkout.UpdateCheckoutSession;
import io.github.amazonpaygateway.id.CheckoutSessionId;

/** Checkout sessions whose end is looked at, as it makes a charge. */
final class WatchedCheckoutSessions implements CheckoutSessions {

    private final CheckoutSessions sessions;
    private final Sightings sightings;

    WatchedCheckoutSessions(CheckoutSessions sessions, Sightings sightings) {
        this.sessions = sessions;
        this.sightings = sightings;
    }

    @Override
    public CheckoutSession create(CreateCheckoutSession request) {
        return sessions.create(request);
    }

    @Override
    public CheckoutSession get(CheckoutSessionId id) {
        return sessions.get(id);
    }

    @Override
    public CheckoutSession update(CheckoutSessionId id, UpdateCheckoutSession request) {
        return sessions.update(id, request);
    }

    @Override
    public CheckoutOutcome complete(CheckoutSessionId id, CompleteCheckoutSession request) {
        CheckoutOutcome outcome = sessions.complete(id, request);
        if (outcome instanceof CheckoutOutcome.Completed completed) {
            sightings.saw(completed.session());
        }
        return outcome;
    }

    @Override
    public CheckoutSession finalizeSession(CheckoutSessionId id, FinalizeCheckoutSession request) {
        CheckoutSession session = sessions.finalizeSession(id, request);
        sightings.saw(session);
        return session;
    }
}
