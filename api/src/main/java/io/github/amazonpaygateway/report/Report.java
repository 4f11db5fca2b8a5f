package io.github.amazonpaygateway.report;

import io.github.amazonpaygateway.id.ReportDocumentId;
import io.github.amazonpaygateway.id.ReportId;
import java.time.Instant;
import java.util.Optional;

/**
 * A report that Amazon makes or has made. Kept for 90 days.
 *
 * @param reportId its name
 * @param reportType what it is about
 * @param startTime from when
 * @param endTime until when
 * @param createdTime when it was asked for
 * @param status how far Amazon is
 * @param statusText the status as Amazon wrote it
 * @param processingStartTime when Amazon began
 * @param processingEndTime when Amazon was done
 * @param reportDocumentId the name of its document, once completed
 */
public record Report(
        ReportId reportId,
        Optional<ReportType> reportType,
        Optional<Instant> startTime,
        Optional<Instant> endTime,
        Optional<Instant> createdTime,
        ReportStatus status,
        String statusText,
        Optional<Instant> processingStartTime,
        Optional<Instant> processingEndTime,
        Optional<ReportDocumentId> reportDocumentId) {}
