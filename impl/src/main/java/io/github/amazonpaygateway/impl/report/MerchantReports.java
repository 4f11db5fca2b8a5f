package io.github.amazonpaygateway.impl.report;

import io.github.amazonpaygateway.id.ReportDocumentId;
import io.github.amazonpaygateway.id.ReportId;
import io.github.amazonpaygateway.impl.call.Call;
import io.github.amazonpaygateway.impl.call.Calls;
import io.github.amazonpaygateway.impl.call.Pages;
import io.github.amazonpaygateway.impl.json.ReportPage;
import io.github.amazonpaygateway.impl.transport.SignedUrls;
import io.github.amazonpaygateway.report.CreateReport;
import io.github.amazonpaygateway.report.Report;
import io.github.amazonpaygateway.report.ReportDocument;
import io.github.amazonpaygateway.report.ReportQuery;
import io.github.amazonpaygateway.report.Reports;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.stream.Stream;

/** What the shop sees of one merchant's reports. */
public final class MerchantReports implements Reports {

    private final ReportsClient amazon;
    private final SignedUrls documents;
    private final ResilientReports reports;
    private final Calls calls;

    public MerchantReports(ReportsClient amazon, ResilientReports reports, SignedUrls documents, Calls calls) {
        this.amazon = amazon;
        this.documents = documents;
        this.reports = reports;
        this.calls = calls;
    }

    @Override
    public Stream<Report> list(ReportQuery query) {
        calls.require("getReports"); // at once, not when the stream is read
        return Pages.stream(token -> page(query, token));
    }

    private Pages.Page<Report> page(ReportQuery query, Optional<String> token) {
        Call call = calls.read("getReports");
        ReportPage page = call.run(
                () -> token.isPresent() ? reports.next(amazon, call, token.get()) : reports.page(amazon, call, query));
        return new Pages.Page<>(page.reports(), page.nextToken());
    }

    @Override
    public Report get(ReportId id) {
        Call call = calls.read("getReport");
        return call.run(() -> reports.get(amazon, call, id));
    }

    @Override
    public ReportId create(CreateReport request) {
        Call call = calls.keyed("createReport", request.key());
        return call.run(() -> reports.create(amazon, call, request));
    }

    @Override
    public ReportDocument document(ReportDocumentId id) {
        Call call = calls.read("getReportDocument");
        return call.run(() -> reports.document(amazon, call, id));
    }

    @Override
    public long download(ReportDocumentId id, OutputStream target, long maxBytes) throws IOException {
        return documents.download("downloadReport", document(id).url(), target, maxBytes);
    }
}
