package io.github.amazonpaygateway.simulator.charge;

import static io.github.amazonpaygateway.simulator.failure.Refusals.unprocessable;

import io.github.amazonpaygateway.simulator.failure.Refusal;
import io.github.amazonpaygateway.simulator.permission.ChargePermission;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * Proof by the buyer that a later charge is meant. Documented: the charge is refused, or shows where to send the buyer.
 * That it is refused if it has no address to come back to, and what a failed proof does to the charge, is inferred.
 */
public final class Mfa {

    private Mfa() {}

    static void requireReturn(ChargeTerms terms) {
        if (returnUrl(terms).isEmpty()) {
            throw unprocessable("MFANotCompleted", "The buyer has to complete a multi-factor authentication.");
        }
    }

    static String url(String base, Charge charge) {
        return base + "/checkout/mfa?chargeId=" + URLEncoder.encode(charge.id(), StandardCharsets.UTF_8);
    }

    /**
     * The buyer has proved it, or has failed to.
     *
     * @return where the buyer's browser goes then
     * @throws Refusal 422 if the charge does not wait for it
     */
    public static String decide(Charge charge, boolean proved, Instant now) {
        ChargeDesk.checkState(charge, charge.mfaUrl().isPresent());
        if (proved) {
            Clockwork.authorized(charge, now);
        } else {
            charge.decline(now, "SoftDeclined");
            ChargePermission permission = charge.permission();
            permission.block(now, "MFAFailed");
        }
        return returnUrl(charge.terms());
    }

    private static String returnUrl(ChargeTerms terms) {
        return terms.details()
                .text("webCheckoutDetails", "checkoutResultReturnUrl")
                .orElse("");
    }
}
