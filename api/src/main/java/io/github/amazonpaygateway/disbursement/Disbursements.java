package io.github.amazonpaygateway.disbursement;

import java.util.stream.Stream;

/** What Amazon paid out. Fails as {@link io.github.amazonpaygateway.failure} tells. */
public interface Disbursements {

    /**
     * The disbursements of a time. Pages are fetched while the stream is read, so a failure comes out of reading; limit the
     * stream to fetch no more than is needed.
     */
    Stream<Disbursement> list(DisbursementQuery query);
}
