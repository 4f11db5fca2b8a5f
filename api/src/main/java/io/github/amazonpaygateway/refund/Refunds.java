package io.github.amazonpaygateway.refund;

import io.github.amazonpaygateway.id.RefundId;

/** What can be done with a Refund. Every method fails as {@link io.github.amazonpaygateway.failure} tells. */
public interface Refunds {

    /** Gives money back. Repeating an equal request never refunds twice. */
    RefundOutcome create(CreateRefund request);

    /** The refund as it stands now. */
    Refund get(RefundId id);
}
