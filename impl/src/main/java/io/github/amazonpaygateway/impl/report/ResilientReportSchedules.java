package io.github.amazonpaygateway.impl.report;

import io.github.amazonpaygateway.failure.AmazonPayUnavailableException;
import io.github.amazonpaygateway.failure.OutcomeUnknownException;
import io.github.amazonpaygateway.id.ReportScheduleId;
import io.github.amazonpaygateway.impl.call.Call;
import io.github.amazonpaygateway.impl.json.Done;
import io.github.amazonpaygateway.impl.json.ReportScheduleList;
import io.github.amazonpaygateway.report.CreateReportSchedule;
import io.github.amazonpaygateway.report.ReportSchedule;
import io.github.amazonpaygateway.report.ReportScheduleOutcome;
import io.github.amazonpaygateway.report.ReportType;
import java.util.List;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;

/**
 * How often and how long. Public because containers proxy it, not API. MicroProfile Config overrides the numbers, for
 * example {@code io.github.amazonpaygateway.impl.report.ResilientReportSchedules/Retry/maxRetries}.
 */
@Retry(
        maxRetries = 3,
        delay = 250,
        jitter = 200,
        maxDuration = 60_000,
        retryOn = {AmazonPayUnavailableException.class, OutcomeUnknownException.class, TimeoutException.class})
@Timeout(25_000)
public class ResilientReportSchedules {

    public ReportScheduleList list(ReportSchedulesClient amazon, Call call, List<ReportType> types) {
        return call.attempt(() -> amazon.getReportSchedules(CommaList.of(types)));
    }

    public ReportSchedule get(ReportSchedulesClient amazon, Call call, ReportScheduleId id) {
        return call.attempt(() -> amazon.getReportSchedule(id));
    }

    public ReportScheduleOutcome create(ReportSchedulesClient amazon, Call call, CreateReportSchedule request) {
        return call.attempt(() -> amazon.createReportSchedule(request.key(), request));
    }

    public Done cancel(ReportSchedulesClient amazon, Call call, ReportScheduleId id) {
        return call.attempt(() -> amazon.cancelReportSchedule(id));
    }
}
