package io.github.amazonpaygateway.impl.checkout;

import io.github.amazonpaygateway.checkout.CheckoutOutcome;
import io.github.amazonpaygateway.checkout.CheckoutSession;
import io.github.amazonpaygateway.checkout.CheckoutSessions;
import io.github.amazonpaygateway.checkout.CompleteCheckoutSession;
import io.github.amazonpaygateway.checkout.CreateCheckoutSession;
import io.github.amazonpaygateway.checkout.FinalizeCheckoutSession;
import io.github.amazonpaygateway.checkout.UpdateCheckoutSession;
import io.github.amazonpaygateway.failure.AmazonPayException;
import io.github.amazonpaygateway.failure.AmazonPayUnavailableException;
import io.github.amazonpaygateway.failure.FailureDetails;
import io.github.amazonpaygateway.failure.OutcomeUnknownException;
import io.github.amazonpaygateway.failure.ReasonCode;
import io.github.amazonpaygateway.failure.RequestRejectedException;
import io.github.amazonpaygateway.id.CheckoutSessionId;
import io.github.amazonpaygateway.impl.call.Call;
import io.github.amazonpaygateway.impl.call.Calls;
import io.github.amazonpaygateway.impl.rules.RequestRules;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the shop sees of one merchant's checkout sessions. */
public final class MerchantCheckoutSessions implements CheckoutSessions {

    private static final String UNREADABLE_STATE =
            "It was refused because of the session's state, which could not be read";

    private final CheckoutSessionsClient amazon;
    private final ResilientCheckoutSessions sessions;
    private final String storeId;
    private final RequestRules rules;
    private final Calls calls;

    public MerchantCheckoutSessions(
            CheckoutSessionsClient amazon,
            ResilientCheckoutSessions sessions,
            String storeId,
            RequestRules rules,
            Calls calls) {
        this.amazon = amazon;
        this.sessions = sessions;
        this.storeId = storeId;
        this.rules = rules;
        this.calls = calls;
    }

    @Override
    public CheckoutSession create(CreateCheckoutSession request) {
        rules.check(request);
        CreateCheckoutSession ofStore = request.storeId().isPresent() ? request : request.withStoreId(storeId);
        Call call = calls.keyed("createCheckoutSession", request.key());
        return call.run(() -> sessions.create(amazon, call, ofStore));
    }

    @Override
    public CheckoutSession get(CheckoutSessionId id) {
        Call call = calls.read("getCheckoutSession");
        return call.run(() -> sessions.get(amazon, call, id));
    }

    @Override
    public CheckoutSession update(CheckoutSessionId id, UpdateCheckoutSession request) {
        rules.check(request);
        Call call = calls.unkeyed("updateCheckoutSession");
        return call.run(() -> sessions.update(amazon, call, id, request));
    }

    @Override
    public CheckoutOutcome complete(CheckoutSessionId id, CompleteCheckoutSession request) {
        rules.check(request);
        Call call = calls.keyed("completeCheckoutSession", request.key());
        try {
            return outcome(call.run(() -> sessions.complete(amazon, call, id, request)))
                    .orElseThrow(() -> undecided(request));
        } catch (RequestRejectedException rejected) {
            return isAboutTheState(rejected) ? bySession(id, request, rejected) : refused(rejected);
        }
    }

    @Override
    public CheckoutSession finalizeSession(CheckoutSessionId id, FinalizeCheckoutSession request) {
        rules.check(request);
        Call call = calls.keyed("finalizeCheckoutSession", request.key());
        try {
            return call.run(() -> sessions.finalizeSession(amazon, call, id, request));
        } catch (RequestRejectedException rejected) {
            return Optional.of(rejected)
                    .filter(MerchantCheckoutSessions::isAboutTheState)
                    .map(overOrNot -> ended(id, request, rejected))
                    .orElseThrow(() -> rejected);
        }
    }

    private CheckoutSession ended(
            CheckoutSessionId id, FinalizeCheckoutSession request, RequestRejectedException rejected) {
        try {
            return Optional.of(get(id))
                    .filter(session -> session.status().state().isFinal())
                    .orElseThrow(() -> rejected);
        } catch (AmazonPayUnavailableException unreadable) {
            throw new OutcomeUnknownException(
                    FailureDetails.withoutAnswer("finalizeCheckoutSession", UNREADABLE_STATE),
                    request.key(),
                    unreadable);
        }
    }

    /** The documents name either code for a session that is over, so the session itself has to tell. */
    private static boolean isAboutTheState(RequestRejectedException rejected) {
        return rejected.reasonCode()
                .filter(code -> code.is(ReasonCode.CHECKOUT_SESSION_CANCELED)
                        || code.is(ReasonCode.INVALID_CHECKOUT_SESSION_STATUS))
                .isPresent();
    }

    private CheckoutOutcome bySession(
            CheckoutSessionId id, CompleteCheckoutSession request, RequestRejectedException rejected) {
        try {
            return outcome(get(id)).orElseThrow(() -> rejected);
        } catch (RequestRejectedException stillOpen) {
            throw rejected;
        } catch (AmazonPayException unreadable) {
            throw unknown(UNREADABLE_STATE, request, unreadable);
        }
    }

    private static CheckoutOutcome refused(RequestRejectedException rejected) {
        throw rejected;
    }

    private static Optional<CheckoutOutcome> outcome(CheckoutSession session) {
        return switch (session.status().state()) {
            case COMPLETED -> Optional.of(new CheckoutOutcome.Completed(session));
            case CANCELED ->
                Optional.of(new CheckoutOutcome.Canceled(session.status().reasonCode(), session));
            case OPEN, UNRECOGNIZED -> Optional.empty();
        };
    }

    private static OutcomeUnknownException undecided(CompleteCheckoutSession request) {
        return unknown("The answer names neither Completed nor Canceled as the session's state", request, null);
    }

    private static OutcomeUnknownException unknown(
            String why, CompleteCheckoutSession request, @Nullable Throwable cause) {
        return new OutcomeUnknownException(
                FailureDetails.withoutAnswer("completeCheckoutSession", why), request.key(), cause);
    }
}
