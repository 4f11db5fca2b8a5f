package io.github.amazonpaygateway.checkout;

import io.github.amazonpaygateway.failure.ReasonCode;
import java.util.Optional;

/** How a checkout ended. */
public sealed interface CheckoutOutcome {

    /**
     * The session is completed. With pending authorization the Charge may still be undecided: read it.
     *
     * @param session with its ChargePermission and, unless the intent was Confirm, its Charge
     */
    record Completed(CheckoutSession session) implements CheckoutOutcome {}

    /**
     * The session is canceled; no money moved. Offer the buyer to start again.
     *
     * @param reasonCode {@code BuyerCanceled}, {@code Declined}, {@code AmazonCanceled}, {@code Expired} or a code that
     *     Amazon adds
     * @param session as it stands
     */
    record Canceled(Optional<ReasonCode> reasonCode, CheckoutSession session) implements CheckoutOutcome {

        /** Whether the payment was declined, so that another payment method may help. */
        public boolean isDeclined() {
            return reasonCode.filter(ReasonCode.DECLINED::is).isPresent();
        }

        /** Whether the buyer gave up. */
        public boolean isByBuyer() {
            return reasonCode.filter(ReasonCode.BUYER_CANCELED::is).isPresent();
        }
    }
}
