package io.github.amazonpaygateway.report;

import io.github.amazonpaygateway.idempotency.IdempotencyKey;
import java.time.Instant;

/**
 * The wish for a report again and again.
 *
 * @param key under which Amazon remembers it
 * @param reportType what it is about
 * @param frequency how often
 * @param nextReportCreationTime when the first one is made, to the second
 * @param deleteExistingSchedule whether a schedule of the same type gives way; if not, it stays and this one is not made
 */
public record CreateReportSchedule(
        IdempotencyKey key,
        ReportType reportType,
        ScheduleFrequency frequency,
        Instant nextReportCreationTime,
        boolean deleteExistingSchedule) {

    /** @throws IllegalArgumentException when the frequency is {@code UNRECOGNIZED} or the type cannot be scheduled */
    public CreateReportSchedule {
        if (frequency == ScheduleFrequency.UNRECOGNIZED) {
            throw new IllegalArgumentException("frequency must be one that Amazon knows, not UNRECOGNIZED");
        }
        if (reportType.equals(ReportType.MULTI_CURRENCY_PAYMENTS)) {
            throw new IllegalArgumentException("reports about several currencies cannot be scheduled");
        }
    }

    /** Such a report that often from then on, unless one is scheduled already; under a new key. */
    public static CreateReportSchedule of(ReportType type, ScheduleFrequency frequency, Instant first) {
        return new CreateReportSchedule(IdempotencyKey.random(), type, frequency, first, false);
    }

    /** The same wish under a key of the shop's own. */
    public CreateReportSchedule withKey(IdempotencyKey ownKey) {
        return new CreateReportSchedule(ownKey, reportType, frequency, nextReportCreationTime, deleteExistingSchedule);
    }

    /** In place of a schedule of the same type. */
    public CreateReportSchedule replacingExisting() {
        return new CreateReportSchedule(key, reportType, frequency, nextReportCreationTime, true);
    }
}
