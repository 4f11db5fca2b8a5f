package io.github.amazonpaygateway.impl.checkout;

import io.github.amazonpaygateway.charge.Charge;
import io.github.amazonpaygateway.checkout.CheckoutOutcome;
import io.github.amazonpaygateway.checkout.CheckoutSession;
import io.github.amazonpaygateway.checkout.CheckoutSessions;
import io.github.amazonpaygateway.checkout.CompleteCheckoutSession;
import io.github.amazonpaygateway.checkout.CreateCheckoutSession;
import io.github.amazonpaygateway.checkout.FinalizeCheckoutSession;
import io.github.amazonpaygateway.checkout.PaymentDetails;
import io.github.amazonpaygateway.checkout.UpdateCheckoutSession;
import io.github.amazonpaygateway.failure.AmazonPayException;
import io.github.amazonpaygateway.failure.AmazonPayUnavailableException;
import io.github.amazonpaygateway.failure.FailureDetails;
import io.github.amazonpaygateway.failure.OutcomeUnknownException;
import io.github.amazonpaygateway.failure.ReasonCode;
import io.github.amazonpaygateway.failure.RequestRejectedException;
import io.github.amazonpaygateway.id.ChargeId;
import io.github.amazonpaygateway.id.CheckoutSessionId;
import io.github.amazonpaygateway.impl.call.OptionsInForce;
import io.github.amazonpaygateway.impl.rules.RequestRules;
import io.github.amazonpaygateway.money.Money;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Sessions of URL version v1, which has no complete call: the buyer's return completed them, so completing means to read
 * what became of them. Whether the amount is the right one, which the call of v2 makes Amazon check, is checked here: the
 * shop must not ship for a cart that grew while the buyer was paying.
 */
public final class SessionsCompletedByReturn implements CheckoutSessions {

    private static final String COMPLETE = "completeCheckoutSession";

    private static final String OTHER_AMOUNT =
            "The session was completed with another amount than this one; read its charge,"
                    + " and cancel or refund it unless that amount is right";

    private final CheckoutSessions sessions;
    private final Function<ChargeId, Charge> charges;
    private final RequestRules rules;

    /** @param charges reads a charge */
    public SessionsCompletedByReturn(
            CheckoutSessions sessions, Function<ChargeId, Charge> charges, RequestRules rules) {
        this.sessions = sessions;
        this.charges = charges;
        this.rules = rules;
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
    public CheckoutSession finalizeSession(CheckoutSessionId id, FinalizeCheckoutSession request) {
        return sessions.finalizeSession(id, request);
    }

    @Override
    public CheckoutOutcome complete(CheckoutSessionId id, CompleteCheckoutSession request) {
        rules.check(request);
        refuseSimulation();
        CheckoutSession session = read(id, request);
        return switch (session.status().state()) {
            case COMPLETED -> completed(session, request);
            case CANCELED -> new CheckoutOutcome.Canceled(session.status().reasonCode(), session);
            case OPEN -> throw stillOpen();
            case UNRECOGNIZED ->
                throw unknown("The session is neither Open nor Completed nor Canceled", null, request, null);
        };
    }

    /** It would be lost: a session that is over cannot be made to end in another way. */
    private static void refuseSimulation() {
        OptionsInForce.current().flatMap(options -> options.simulationCode()).ifPresent(code -> {
            throw refused("URL version v1 takes the simulation code together with the update of the session", null);
        });
    }

    /** A session that cannot be read may be paid for, so this is no call that is surely not done. */
    private CheckoutSession read(CheckoutSessionId id, CompleteCheckoutSession request) {
        try {
            return sessions.get(id);
        } catch (AmazonPayUnavailableException unreadable) {
            throw unknown("The session could not be read", null, request, unreadable);
        }
    }

    private CheckoutOutcome completed(CheckoutSession session, CompleteCheckoutSession request) {
        amount(session, request)
                .filter(amount -> !amount.equals(request.chargeAmount()))
                .ifPresent(other -> {
                    throw unknown(OTHER_AMOUNT, ReasonCode.AMOUNT_MISMATCH, request, null);
                });
        return new CheckoutOutcome.Completed(session);
    }

    /**
     * Of a session that is over nearly every field may be missing, but never the charge. There is none when the intent was
     * Confirm: no money has moved then, and each charge will name its own amount.
     */
    private Optional<Money> amount(CheckoutSession session, CompleteCheckoutSession request) {
        return session.paymentDetails().flatMap(PaymentDetails::chargeAmount).or(() -> session.chargeId()
                .map(id -> charge(id, request).chargeAmount()));
    }

    private Charge charge(ChargeId id, CompleteCheckoutSession request) {
        try {
            return charges.apply(id);
        } catch (AmazonPayException unreadable) {
            throw unknown("The session is completed, but its charge could not be read", null, request, unreadable);
        }
    }

    private static RequestRejectedException stillOpen() {
        return refused(
                "The session is still open; URL version v1 completes it when the buyer comes back from"
                        + " amazonPayRedirectUrl, so the buyer may still pay: read it again",
                ReasonCode.INVALID_CHECKOUT_SESSION_STATUS);
    }

    private static RequestRejectedException refused(String why, @Nullable ReasonCode code) {
        return RequestRejectedException.byGateway(details(why, code));
    }

    private static OutcomeUnknownException unknown(
            String why,
            @Nullable ReasonCode code,
            CompleteCheckoutSession request,
            @Nullable AmazonPayException cause) {
        return new OutcomeUnknownException(details(why, code), request.key(), cause);
    }

    private static FailureDetails details(String why, @Nullable ReasonCode code) {
        return new FailureDetails(
                COMPLETE, Optional.empty(), Optional.ofNullable(code), Optional.empty(), Optional.of(why));
    }
}
