package io.github.amazonpaygateway.impl.report;

import io.github.amazonpaygateway.id.ReportScheduleId;
import io.github.amazonpaygateway.idempotency.IdempotencyKey;
import io.github.amazonpaygateway.impl.json.Done;
import io.github.amazonpaygateway.impl.json.ReportScheduleList;
import io.github.amazonpaygateway.report.CreateReportSchedule;
import io.github.amazonpaygateway.report.ReportSchedule;
import io.github.amazonpaygateway.report.ReportScheduleOutcome;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/** Paths and verbs of the report schedule. The names of the methods are the names of the operations. */
@Path("report-schedules")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public interface ReportSchedulesClient {

    @GET
    ReportScheduleList getReportSchedules(@QueryParam("reportTypes") @Nullable String reportTypes);

    @GET
    @Path("{id}")
    ReportSchedule getReportSchedule(@PathParam("id") ReportScheduleId id);

    @POST
    ReportScheduleOutcome createReportSchedule(
            @HeaderParam("x-amz-pay-idempotency-key") IdempotencyKey key, CreateReportSchedule request);

    @DELETE
    @Path("{id}")
    Done cancelReportSchedule(@PathParam("id") ReportScheduleId id);
}
