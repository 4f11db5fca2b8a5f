package io.github.amazonpaygateway.impl.report;

import io.github.amazonpaygateway.id.ReportDocumentId;
import io.github.amazonpaygateway.id.ReportId;
import io.github.amazonpaygateway.idempotency.IdempotencyKey;
import io.github.amazonpaygateway.impl.json.ReportPage;
import io.github.amazonpaygateway.report.CreateReport;
import io.github.amazonpaygateway.report.Report;
import io.github.amazonpaygateway.report.ReportDocument;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/** Paths and verbs of the report. The names of the methods are the names of the operations. */
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public interface ReportsClient {

    /** By the token alone, or by all the rest. */
    @GET
    @Path("reports")
    ReportPage getReports(
            @QueryParam("reportTypes") @Nullable String reportTypes,
            @QueryParam("processingStatuses") @Nullable String processingStatuses,
            @QueryParam("createdSince") @Nullable String createdSince,
            @QueryParam("createdUntil") @Nullable String createdUntil,
            @QueryParam("pageSize") @Nullable Integer pageSize,
            @QueryParam("nextToken") @Nullable String nextToken);

    @GET
    @Path("reports/{id}")
    Report getReport(@PathParam("id") ReportId id);

    @POST
    @Path("reports")
    ReportId createReport(@HeaderParam("x-amz-pay-idempotency-key") IdempotencyKey key, CreateReport request);

    @GET
    @Path("report-documents/{id}")
    ReportDocument getReportDocument(@PathParam("id") ReportDocumentId id);
}
