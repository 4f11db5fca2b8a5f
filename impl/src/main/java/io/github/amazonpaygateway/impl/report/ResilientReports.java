package io.github.amazonpaygateway.impl.report;

import io.github.amazonpaygateway.failure.AmazonPayUnavailableException;
import io.github.amazonpaygateway.failure.OutcomeUnknownException;
import io.github.amazonpaygateway.id.ReportDocumentId;
import io.github.amazonpaygateway.id.ReportId;
import io.github.amazonpaygateway.impl.call.Call;
import io.github.amazonpaygateway.impl.json.ReportPage;
import io.github.amazonpaygateway.impl.json.WireInstant;
import io.github.amazonpaygateway.report.CreateReport;
import io.github.amazonpaygateway.report.Report;
import io.github.amazonpaygateway.report.ReportDocument;
import io.github.amazonpaygateway.report.ReportQuery;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;

/**
 * How often and how long. Public because containers proxy it, not API. MicroProfile Config overrides the numbers, for
 * example {@code io.github.amazonpaygateway.impl.report.ResilientReports/Retry/maxRetries}.
 */
@Retry(
        maxRetries = 3,
        delay = 250,
        jitter = 200,
        maxDuration = 60_000,
        retryOn = {AmazonPayUnavailableException.class, OutcomeUnknownException.class, TimeoutException.class})
@Timeout(25_000)
public class ResilientReports {

    public ReportPage page(ReportsClient amazon, Call call, ReportQuery query) {
        return call.attempt(() -> amazon.getReports(
                CommaList.of(query.reportTypes()),
                CommaList.of(query.statuses()),
                query.createdSince().map(WireInstant::compact).orElse(null),
                query.createdUntil().map(WireInstant::compact).orElse(null),
                query.pageSize().orElse(null),
                null));
    }

    public ReportPage next(ReportsClient amazon, Call call, String nextToken) {
        return call.attempt(() -> amazon.getReports(null, null, null, null, null, nextToken));
    }

    public Report get(ReportsClient amazon, Call call, ReportId id) {
        return call.attempt(() -> amazon.getReport(id));
    }

    public ReportId create(ReportsClient amazon, Call call, CreateReport request) {
        return call.attempt(() -> amazon.createReport(request.key(), request));
    }

    public ReportDocument document(ReportsClient amazon, Call call, ReportDocumentId id) {
        return call.attempt(() -> amazon.getReportDocument(id));
    }
}
