package io.github.amazonpaygateway.disbursement;

import java.time.Instant;
import java.util.Optional;

/**
 * Which disbursements to list.
 *
 * @param startTime from when, to the second
 * @param endTime until when, to the second
 * @param pageSize how many to fetch at a time, at least 1; without it Amazon decides
 */
public record DisbursementQuery(Instant startTime, Instant endTime, Optional<Integer> pageSize) {

    /** @throws IllegalArgumentException when the end is not after the start or the page size is below 1 */
    public DisbursementQuery {
        if (!endTime.isAfter(startTime)) {
            throw new IllegalArgumentException("endTime must be after startTime");
        }
        if (pageSize.filter(size -> size < 1).isPresent()) {
            throw new IllegalArgumentException("pageSize must be at least 1 but is " + pageSize.get());
        }
    }

    /** Those of this time. */
    public static DisbursementQuery between(Instant start, Instant end) {
        return new DisbursementQuery(start, end, Optional.empty());
    }

    /** @throws IllegalArgumentException when the size is below 1 */
    public DisbursementQuery withPageSize(int size) {
        return new DisbursementQuery(startTime, endTime, Optional.of(size));
    }
}
