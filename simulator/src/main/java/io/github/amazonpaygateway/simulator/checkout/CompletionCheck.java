package io.github.amazonpaygateway.simulator.checkout;

import static io.github.amazonpaygateway.simulator.failure.Refusals.missingValue;
import static io.github.amazonpaygateway.simulator.failure.Refusals.unprocessable;

import io.github.amazonpaygateway.simulator.failure.Refusal;
import io.github.amazonpaygateway.simulator.json.Document;
import io.github.amazonpaygateway.simulator.money.Price;
import java.util.List;
import java.util.Optional;

/** Whether a session can be completed, and with what the shop says. */
final class CompletionCheck {

    private CompletionCheck() {}

    static void check(CheckoutSession session, Document request) {
        checkOpen(session);
        if (!session.isApproved()) {
            throw invalidStatus("The buyer has not been to the amazonPayRedirectUrl yet.");
        }
        List.of("chargeAmount", "totalOrderAmount").forEach(name -> checkAmount(name, request, session.terms()));
    }

    // Which of the two codes a canceled session gives is an open point; this parting is inferred.
    static void checkOpen(CheckoutSession session) {
        if (session.isOpen()) {
            return;
        }
        boolean ended = session.state() == SessionState.COMPLETED
                || "Expired".equals(session.status().reasonCode());
        if (ended) {
            throw invalidStatus("You tried to call an operation on a Checkout Session that is in state "
                    + session.state().wireName());
        }
        throw unprocessable(
                "CheckoutSessionCanceled",
                "The Checkout Session was canceled: " + session.status().reasonCode());
    }

    static Refusal isOver(CheckoutSession session) {
        return invalidStatus("You tried to call an operation on a Checkout Session that is in state "
                + session.state().wireName());
    }

    static Refusal invalidStatus(String why) {
        return unprocessable("InvalidCheckoutSessionStatus", why);
    }

    private static void checkAmount(String name, Document request, Document terms) {
        Optional<Price> set = terms.price("paymentDetails", name);
        Optional<Price> given = request.price(name);
        if (set.isPresent() && given.isEmpty()) {
            throw missingValue(name);
        }
        if (given.isPresent() && set.filter(given.get()::equalsByValue).isEmpty()) {
            throw new Refusal(
                    409, "AmountMismatch", "The " + name + " does not match the one of the Checkout Session.");
        }
    }
}
