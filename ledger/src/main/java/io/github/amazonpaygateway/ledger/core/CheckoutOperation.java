package io.github.amazonpaygateway.ledger.core;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.checkout.CheckoutOutcome;
import io.github.amazonpaygateway.checkout.CheckoutSession;
import io.github.amazonpaygateway.checkout.CheckoutSessionState;
import io.github.amazonpaygateway.checkout.CompleteCheckoutSession;
import io.github.amazonpaygateway.failure.ReasonCode;
import io.github.amazonpaygateway.id.ChargeId;
import io.github.amazonpaygateway.id.CheckoutSessionId;
import io.github.amazonpaygateway.ledger.PaymentRequest;
import java.util.Optional;

/** The completion of a session, and with it the permission and the first charge. */
final class CheckoutOperation implements PaymentOperation {

    @Override
    public Answer send(AmazonPayGateway pay, Intent intent) {
        PaymentRequest asked = intent.request();
        CompleteCheckoutSession complete =
                new CompleteCheckoutSession(intent.key(), asked.amount().orElseThrow(), asked.totalOrderAmount());
        CheckoutOutcome outcome = pay.checkoutSessions().complete(session(intent), complete);
        return outcome instanceof CheckoutOutcome.Canceled canceled
                ? canceled(canceled.reasonCode())
                : completed(pay, intent, ((CheckoutOutcome.Completed) outcome).session());
    }

    @Override
    public Optional<Answer> look(AmazonPayGateway pay, Intent intent) {
        if (intent.names().charge().isPresent()) {
            return intent.names().charge().map(id -> charge(pay, intent, id));
        }
        return answer(pay, intent, pay.checkoutSessions().get(session(intent)));
    }

    /** What a session that was read says of the intent; empty while it is open. */
    static Optional<Answer> answer(AmazonPayGateway pay, Intent intent, CheckoutSession session) {
        CheckoutSessionState state = session.status().state();
        if (state == CheckoutSessionState.COMPLETED) {
            return Optional.of(completed(pay, intent, session));
        }
        return state == CheckoutSessionState.CANCELED
                ? Optional.of(canceled(session.status().reasonCode()))
                : Optional.empty();
    }

    private static Answer canceled(Optional<ReasonCode> reason) {
        return Answer.without(Happening.DECLINED, Verdict.declined(reason, false, Optional.empty()));
    }

    private static Answer completed(AmazonPayGateway pay, Intent intent, CheckoutSession session) {
        Names names = new Names(session.chargePermissionId(), session.chargeId(), Optional.empty());
        if (names.permission().isEmpty()) {
            return started(names, "the session is completed but tells of no permission");
        }
        return names.charge()
                .map(id -> charge(pay, intent, id, names))
                .orElseGet(() -> Answer.of(Happening.ACCEPTED, names, Verdict.NONE));
    }

    /** The session is completed, whatever happens to this question: then the charge is asked for again later. */
    private static Answer charge(AmazonPayGateway pay, Intent intent, ChargeId id, Names names) {
        try {
            return charge(pay, intent, id);
        } catch (RuntimeException notNow) {
            return started(names, "the session is completed, its charge could not be read: " + notNow.getMessage());
        }
    }

    private static Answer started(Names names, String why) {
        return Answer.of(Happening.STARTED, names, Verdict.because(why, Optional.empty()));
    }

    private static Answer charge(AmazonPayGateway pay, Intent intent, ChargeId id) {
        return ChargeMeaning.of(intent, pay.charges().get(id));
    }

    static CheckoutSessionId session(Intent intent) {
        return intent.request().session().orElseThrow();
    }
}
