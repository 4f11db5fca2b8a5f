package io.github.amazonpaygateway.dispute;

import java.time.Instant;
import java.util.Optional;

/**
 * What became of a Dispute.
 *
 * @param status where it stands
 * @param closed when it was closed, to the second
 */
public record UpdateDispute(DisputeStatus status, Optional<Instant> closed) {

    /** It stands there now. */
    public static UpdateDispute of(DisputeStatus status) {
        return new UpdateDispute(status, Optional.empty());
    }

    /** It was closed then. */
    public UpdateDispute closedAt(Instant time) {
        return new UpdateDispute(status, Optional.of(time));
    }
}
