package io.github.amazonpaygateway.impl.report;

import io.github.amazonpaygateway.id.ReportScheduleId;
import io.github.amazonpaygateway.impl.call.Call;
import io.github.amazonpaygateway.impl.call.Calls;
import io.github.amazonpaygateway.report.CreateReportSchedule;
import io.github.amazonpaygateway.report.ReportSchedule;
import io.github.amazonpaygateway.report.ReportScheduleOutcome;
import io.github.amazonpaygateway.report.ReportSchedules;
import io.github.amazonpaygateway.report.ReportType;
import java.util.List;

/** What the shop sees of one merchant's report schedules. */
public final class MerchantReportSchedules implements ReportSchedules {

    private final ReportSchedulesClient amazon;
    private final ResilientReportSchedules reportSchedules;
    private final Calls calls;

    public MerchantReportSchedules(
            ReportSchedulesClient amazon, ResilientReportSchedules reportSchedules, Calls calls) {
        this.amazon = amazon;
        this.reportSchedules = reportSchedules;
        this.calls = calls;
    }

    @Override
    public List<ReportSchedule> list(List<ReportType> types) {
        Call call = calls.read("getReportSchedules");
        return call.run(() -> reportSchedules.list(amazon, call, types)).reportSchedules();
    }

    @Override
    public ReportSchedule get(ReportScheduleId id) {
        Call call = calls.read("getReportSchedule");
        return call.run(() -> reportSchedules.get(amazon, call, id));
    }

    @Override
    public ReportScheduleOutcome create(CreateReportSchedule request) {
        Call call = calls.keyed("createReportSchedule", request.key());
        return call.run(() -> reportSchedules.create(amazon, call, request));
    }

    @Override
    public void cancel(ReportScheduleId id) {
        Call call = calls.unkeyed("cancelReportSchedule");
        call.run(() -> reportSchedules.cancel(amazon, call, id));
    }
}
