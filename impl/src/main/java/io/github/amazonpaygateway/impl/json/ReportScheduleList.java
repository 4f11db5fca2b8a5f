package io.github.amazonpaygateway.impl.json;

import io.github.amazonpaygateway.report.ReportSchedule;
import java.util.List;

/**
 * The schedules of a list.
 *
 * @param reportSchedules those that have a name
 */
public record ReportScheduleList(List<ReportSchedule> reportSchedules) {}
