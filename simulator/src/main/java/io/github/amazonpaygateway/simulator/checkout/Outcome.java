package io.github.amazonpaygateway.simulator.checkout;

import io.github.amazonpaygateway.simulator.failure.Refusal;
import io.github.amazonpaygateway.simulator.json.Document;
import io.github.amazonpaygateway.simulator.merchant.Environment;
import java.util.Optional;
import java.util.Set;

/**
 * How a completion ends: as the header says, else as the buyer's card says.
 *
 * @param canceled the reason code of a canceled session
 * @param pending whether the authorization is decided later
 * @param declinedLater the decline it is then decided with
 */
record Outcome(Optional<String> canceled, boolean pending, Optional<String> declinedLater) {

    static final Set<String> CODES = Set.of("BuyerCanceled", "AmazonCanceled", "Declined", "AuthorizationInitiated");

    private static final Outcome PAYS = new Outcome(Optional.empty(), false, Optional.empty());
    private static final Outcome PENDS = new Outcome(Optional.empty(), true, Optional.empty());

    static Outcome of(CheckoutSession session, Optional<String> code) {
        Outcome outcome = code.map(Outcome::byCode).orElseGet(() -> byCard(session));
        boolean byHeader = code.isPresent();
        return outcome.pending && !canPend(session.terms(), byHeader) ? PAYS : outcome;
    }

    private static Outcome byCode(String code) {
        return code.equals("AuthorizationInitiated") ? PENDS : canceled(code);
    }

    // Only the sandbox's cards do something special.
    private static Outcome byCard(CheckoutSession session) {
        if (session.account().environment() == Environment.LIVE) {
            return PAYS;
        }
        return switch (session.visit().orElseThrow().card().effect()) {
            case PAYS -> PAYS;
            case BUYER_CANCELS -> canceled("BuyerCanceled");
            case DECLINED -> canceled("Declined");
            case PENDING -> PENDS;
            case PENDING_DECLINED -> new Outcome(Optional.empty(), true, Optional.of("HardDeclined"));
        };
    }

    private static Outcome canceled(String reasonCode) {
        return new Outcome(Optional.of(reasonCode), false, Optional.empty());
    }

    // A card that pends does so at the first charge, so a mere confirmation passes (inferred).
    private static boolean canPend(Document terms, boolean byHeader) {
        String intent = terms.text("paymentDetails", "paymentIntent").orElse("");
        if (intent.equals("Confirm") && !byHeader) {
            return false;
        }
        if (!intent.equals("Authorize") || !terms.flag("paymentDetails", "canHandlePendingAuthorization")) {
            throw new Refusal(
                    400,
                    "InvalidSandboxSimulationSpecified",
                    "A pending authorization needs the paymentIntent Authorize and canHandlePendingAuthorization.");
        }
        return true;
    }
}
