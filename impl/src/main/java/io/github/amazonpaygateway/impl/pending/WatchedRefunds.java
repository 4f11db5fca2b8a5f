package io.github.amazonpaygateway.impl.pending;

import io.github.amazonpaygateway.id.RefundId;
import io.github.amazonpaygateway.refund.CreateRefund;
import io.github.amazonpaygateway.refund.Refund;
import io.github.amazonpaygateway.refund.RefundOutcome;
import io.github.amazonpaygateway.refund.Refunds;

/** Refunds that are looked at. */
final class WatchedRefunds implements Refunds {

    private final Refunds refunds;
    private final Sightings sightings;

    WatchedRefunds(Refunds refunds, Sightings sightings) {
        this.refunds = refunds;
        this.sightings = sightings;
    }

    @Override
    public RefundOutcome create(CreateRefund request) {
        RefundOutcome outcome = refunds.create(request);
        if (outcome instanceof RefundOutcome.Accepted accepted) {
            sightings.saw(accepted.refund());
        }
        return outcome;
    }

    @Override
    public Refund get(RefundId id) {
        Refund refund = refunds.get(id);
        sightings.saw(refund);
        return refund;
    }
}
