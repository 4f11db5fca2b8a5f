package io.github.amazonpaygateway.report;

import io.github.amazonpaygateway.idempotency.IdempotencyKey;
import java.time.Instant;
import java.util.Optional;

/**
 * The wish for a report.
 *
 * @param key under which Amazon remembers it
 * @param reportType what it is about
 * @param startTime from when, to the second
 * @param endTime until when, to the second
 */
public record CreateReport(
        IdempotencyKey key, ReportType reportType, Optional<Instant> startTime, Optional<Instant> endTime) {

    /** @throws IllegalArgumentException when the end is not after the start */
    public CreateReport {
        if (startTime.isPresent()
                && endTime.filter(end -> !end.isAfter(startTime.get())).isPresent()) {
            throw new IllegalArgumentException("endTime must be after startTime");
        }
    }

    /** Such a report about this time, under a new key. */
    public static CreateReport of(ReportType type, Instant start, Instant end) {
        return new CreateReport(IdempotencyKey.random(), type, Optional.of(start), Optional.of(end));
    }

    /** The same wish under a key of the shop's own. */
    public CreateReport withKey(IdempotencyKey ownKey) {
        return new CreateReport(ownKey, reportType, startTime, endTime);
    }
}
