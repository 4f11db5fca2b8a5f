package io.github.amazonpaygateway.report;

import io.github.amazonpaygateway.id.ReportScheduleId;
import java.util.List;

/** What became of the wish for a schedule. */
public sealed interface ReportScheduleOutcome {

    /**
     * The schedule is made.
     *
     * @param reportScheduleId its name
     */
    record Created(ReportScheduleId reportScheduleId) implements ReportScheduleOutcome {}

    /**
     * Nothing was made, because there are schedules of this type already.
     *
     * @param reportScheduleIds their names
     */
    record Existing(List<ReportScheduleId> reportScheduleIds) implements ReportScheduleOutcome {

        public Existing {
            reportScheduleIds = List.copyOf(reportScheduleIds);
        }
    }
}
