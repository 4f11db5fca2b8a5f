package io.github.amazonpaygateway.charge;

import io.github.amazonpaygateway.failure.ReasonCode;
import java.util.Optional;

/** What Amazon decided about a charge or a capture. */
public sealed interface ChargeOutcome {

    /**
     * Accepted; look at the state for whether it is done or pending.
     *
     * @param charge as it stands
     */
    record Accepted(Charge charge) implements ChargeOutcome {}

    /**
     * Declined. No money moved. A new attempt needs a new key, because Amazon repeats the stored answer for the old one.
     *
     * @param reason what can be done
     * @param code Amazon's word, also when this version does not know it
     * @param charge the declined charge, when the answer held one
     * @param requestId Amazon's id of the request, when the answer held one
     */
    record Declined(DeclineReason reason, ReasonCode code, Optional<Charge> charge, Optional<String> requestId)
            implements ChargeOutcome {}
}
