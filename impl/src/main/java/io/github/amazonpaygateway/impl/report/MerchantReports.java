package io.github.amazonpaygateway.impl.report;

import io.github.amazonpaygateway.id.ReportDocumentId;
import io.github.amazonpaygateway.id.ReportId;
import io.github.amazonpaygateway.impl.call.Call;
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

    public MerchantReports(ReportsClient amazon, ResilientReports reports, SignedUrls documents) {
        this.amazon = amazon;
        this.documents = documents;
        this.reports = reports;
    }

    @Override
    public Stream<Report> list(ReportQuery query) {
        return Pages.stream(token -> page(query, token));
    }

    private Pages.Page<Report> page(ReportQuery query, Optional<String> token) {
        Call call = Call.read("getReports");
        ReportPage page = call.run(
                () -> token.isPresent() ? reports.next(amazon, call, token.get()) : reports.page(amazon, call, query));
        return new Pages.Page<>(page.reports(), page.nextToken());
    }

    @Override
    public Report get(ReportId id) {
        Call call = Call.read("getReport");
        return call.run(() -> reports.get(amazon, call, id));
    }

    @Override
    public ReportId create(CreateReport request) {
        Call call = Call.keyed("createReport", request.key());
        return call.run(() -> reports.create(amazon, call, request));
    }

    @Override
    public ReportDocument document(ReportDocumentId id) {
        Call call = Call.read("getReportDocument");
        return call.run(() -> reports.document(amazon, call, id));
    }

    @Override
    public long download(ReportDocumentId id, OutputStream target, long maxBytes) throws IOException {
        return documents.download("downloadReport", document(id).url(), target, maxBytes);
    }
}
