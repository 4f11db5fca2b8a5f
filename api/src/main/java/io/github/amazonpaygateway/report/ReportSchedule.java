package io.github.amazonpaygateway.report;

import io.github.amazonpaygateway.id.ReportScheduleId;
import java.time.Instant;
import java.util.Optional;

/**
 * A report that Amazon makes again and again.
 *
 * @param reportScheduleId its name
 * @param reportType what it is about
 * @param frequency how often
 * @param frequencyText how often, as Amazon wrote it; empty when it said nothing
 * @param nextReportCreationTime when the next one is made
 */
public record ReportSchedule(
        ReportScheduleId reportScheduleId,
        Optional<ReportType> reportType,
        ScheduleFrequency frequency,
        String frequencyText,
        Optional<Instant> nextReportCreationTime) {}
