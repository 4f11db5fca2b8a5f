package io.github.amazonpaygateway.report;

import io.github.amazonpaygateway.id.ReportScheduleId;
import java.util.List;

/** What can be done with report schedules. Every method fails as {@link io.github.amazonpaygateway.failure} tells. */
public interface ReportSchedules {

    /** The schedules of these types; of all when the list is empty. */
    List<ReportSchedule> list(List<ReportType> types);

    /** The schedule as it stands now. */
    ReportSchedule get(ReportScheduleId id);

    /** Schedules a report. Repeating an equal request schedules once. */
    ReportScheduleOutcome create(CreateReportSchedule request);

    /** Ends a schedule. */
    void cancel(ReportScheduleId id);
}
