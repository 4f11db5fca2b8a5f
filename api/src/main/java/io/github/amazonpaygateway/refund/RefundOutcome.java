package io.github.amazonpaygateway.refund;

import io.github.amazonpaygateway.failure.ReasonCode;
import java.util.Optional;

/** What Amazon decided about a refund. */
public sealed interface RefundOutcome {

    /**
     * Accepted; it starts as {@link RefundState#REFUND_INITIATED} and ends later.
     *
     * @param refund as it stands
     */
    record Accepted(Refund refund) implements RefundOutcome {}

    /**
     * Declined. Nothing is given back. A new attempt needs a new key.
     *
     * @param code Amazon's word, {@code AmazonRejected} or {@code ProcessingFailure}
     * @param refund the declined refund, when the answer held one
     * @param requestId Amazon's id of the request, when the answer held one
     */
    record Declined(ReasonCode code, Optional<Refund> refund, Optional<String> requestId) implements RefundOutcome {}
}
