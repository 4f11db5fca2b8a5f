package io.github.amazonpaygateway.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Which reports to list. What is empty is not restricted.
 *
 * @param reportTypes only these types
 * @param statuses only with these statuses
 * @param createdSince not older; without it Amazon goes 90 days back
 * @param createdUntil not younger; without it until now
 * @param pageSize how many to fetch at a time, 1 to 100; without it Amazon takes 10
 */
public record ReportQuery(
        List<ReportType> reportTypes,
        List<ReportStatus> statuses,
        Optional<Instant> createdSince,
        Optional<Instant> createdUntil,
        Optional<Integer> pageSize) {

    /** @throws IllegalArgumentException when a status is {@code UNRECOGNIZED} or the page size is not 1 to 100 */
    public ReportQuery {
        reportTypes = List.copyOf(reportTypes);
        statuses = List.copyOf(statuses);
        if (statuses.contains(ReportStatus.UNRECOGNIZED)) {
            throw new IllegalArgumentException("statuses must be ones that Amazon knows, not UNRECOGNIZED");
        }
        if (pageSize.filter(size -> size < 1 || size > 100).isPresent()) {
            throw new IllegalArgumentException("pageSize must be 1 to 100 but is " + pageSize.get());
        }
    }

    /** All of the last 90 days, a hundred at a time. */
    public static ReportQuery all() {
        return new ReportQuery(List.of(), List.of(), Optional.empty(), Optional.empty(), Optional.of(100));
    }

    /** Only these types. */
    public ReportQuery ofTypes(ReportType... types) {
        return new ReportQuery(List.of(types), statuses, createdSince, createdUntil, pageSize);
    }

    /** Only with these statuses. */
    public ReportQuery withStatuses(ReportStatus... wanted) {
        return new ReportQuery(reportTypes, List.of(wanted), createdSince, createdUntil, pageSize);
    }

    /** Only those created in this time; to the second. */
    public ReportQuery createdBetween(Instant since, Instant until) {
        return new ReportQuery(reportTypes, statuses, Optional.of(since), Optional.of(until), pageSize);
    }
}
