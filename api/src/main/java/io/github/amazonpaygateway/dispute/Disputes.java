package io.github.amazonpaygateway.dispute;

import io.github.amazonpaygateway.id.DisputeId;

/** What can be done with a Dispute. Every method fails as {@link io.github.amazonpaygateway.failure} tells. */
public interface Disputes {

    /** Tells Amazon about a chargeback. For payment service providers only. Repeating an equal request tells once. */
    Dispute create(CreateDispute request);

    /** The dispute as it stands now. */
    Dispute get(DisputeId id);

    /** Tells Amazon what became of a dispute. */
    Dispute update(DisputeId id, UpdateDispute request);

    /** Answers a dispute with evidence. Repeating an equal request answers once. */
    Dispute contest(DisputeId id, ContestDispute request);
}
