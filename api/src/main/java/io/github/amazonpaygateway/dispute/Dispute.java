package io.github.amazonpaygateway.dispute;

import io.github.amazonpaygateway.id.ChargeId;
import io.github.amazonpaygateway.id.DisputeId;
import io.github.amazonpaygateway.money.Money;
import io.github.amazonpaygateway.state.StatusDetails;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A buyer's objection to a charge: a chargeback or a claim.
 *
 * @param disputeId its name
 * @param chargeId against which charge
 * @param disputeType for example {@code Chargeback}
 * @param disputeAmount how much
 * @param filingReason why the buyer disputes
 * @param status where it stands
 * @param resolution for whom it was decided, once it is
 * @param resolutionAuthority who decides
 * @param filed since when
 * @param merchantResponseDeadline until when the merchant can answer
 * @param closed when it was closed
 * @param providerDisputeId a payment service provider's own number of it
 * @param merchantEvidences what the merchant answered
 * @param releaseEnvironment {@code Sandbox} or {@code Live}
 * @param unrecognized the words behind each {@code UNRECOGNIZED} of this value but the state's, by the path of the
 *     field: {@code filingReason}, {@code statusDetails.resolution}
 */
public record Dispute(
        DisputeId disputeId,
        Optional<ChargeId> chargeId,
        Optional<String> disputeType,
        Optional<Money> disputeAmount,
        FilingReason filingReason,
        StatusDetails<DisputeState> status,
        Optional<DisputeResolution> resolution,
        Optional<String> resolutionAuthority,
        Optional<Instant> filed,
        Optional<Instant> merchantResponseDeadline,
        Optional<Instant> closed,
        Optional<String> providerDisputeId,
        List<MerchantEvidence> merchantEvidences,
        Optional<String> releaseEnvironment,
        Map<String, String> unrecognized) {

    public Dispute {
        merchantEvidences = List.copyOf(merchantEvidences);
        unrecognized = Map.copyOf(unrecognized);
    }
}
