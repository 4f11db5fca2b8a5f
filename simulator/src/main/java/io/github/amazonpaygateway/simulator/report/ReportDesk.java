package io.github.amazonpaygateway.simulator.report;

import static io.github.amazonpaygateway.simulator.failure.Refusals.invalidCombination;
import static io.github.amazonpaygateway.simulator.failure.Refusals.invalidValue;

import io.github.amazonpaygateway.simulator.id.Ids;
import io.github.amazonpaygateway.simulator.json.Document;
import io.github.amazonpaygateway.simulator.json.JsonAnswer;
import io.github.amazonpaygateway.simulator.json.Rules;
import io.github.amazonpaygateway.simulator.json.Shape;
import io.github.amazonpaygateway.simulator.json.Timestamps;
import io.github.amazonpaygateway.simulator.merchant.Account;
import io.github.amazonpaygateway.simulator.operation.Answer;
import io.github.amazonpaygateway.simulator.operation.Call;
import io.github.amazonpaygateway.simulator.operation.Paging;
import io.github.amazonpaygateway.simulator.operation.Query;
import io.github.amazonpaygateway.simulator.store.ObjectStore;
import io.github.amazonpaygateway.simulator.time.Agenda;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

/** Takes orders for reports and shows them. */
public final class ReportDesk {

    private static final Shape CREATE = Shape.of()
            .require("reportType", Rules.oneOf(ReportType.wireNames()))
            .allow("startTime", Rules.time())
            .allow("endTime", Rules.time());
    private static final Duration KEPT = Duration.ofDays(90);
    // Neither is documented.
    private static final Duration PROCESSING = Duration.ofSeconds(30);
    private static final Duration USUAL_SPAN = Duration.ofDays(30);

    /** The ways in which a report can come to nothing. */
    public static final List<String> FAILURES = List.of("FAILED", "CANCELLED");

    private final ObjectStore<Report> reports = new ObjectStore<>("Report");
    private final DocumentDesk documents;
    private final Ids ids;
    private final Agenda agenda;
    private final Queue<String> failures = new ArrayDeque<>();

    /** A desk without reports. */
    public ReportDesk(DocumentDesk documents, Ids ids, Agenda agenda) {
        this.documents = documents;
        this.ids = ids;
        this.agenda = agenda;
    }

    /** The next report that would be completed, ordered or scheduled, comes to nothing in one of the {@link #FAILURES}. */
    public void failNext(String failure) {
        failures.add(failure);
    }

    /** Create Report. */
    public Answer create(Call call) {
        var request = new Document(CREATE.read(call.body()));
        ReportType type = ReportType.of(request.text("reportType").orElseThrow(), call.environment());
        Instant end = request.text("endTime").map(Timestamps::parse).orElse(call.now());
        Instant start = request.text("startTime").map(Timestamps::parse).orElse(end.minus(USUAL_SPAN));
        if (start.isAfter(end)) {
            throw invalidValue("endTime", Timestamps.compact(end), "Has to be after startTime.");
        }
        Report report = order(call.account(), type, start, end, call.now());
        return Answer.ok(new JsonAnswer().put("reportId", report.id()).build());
    }

    /** Get Report by id. */
    public Answer get(Call call) {
        return Answer.ok(reports.get(call.id(), call.account()).toJson());
    }

    /** Get Reports. */
    public Answer list(Call call) {
        Query asked = call.query()
                .only("reportTypes", "processingStatuses", "createdSince", "createdUntil", "pageSize", "nextToken");
        if (asked.text("nextToken").isPresent() && asked.names().size() > 1) {
            throw invalidCombination("nextToken has to be alone.");
        }
        var paging = Paging.of(asked);
        Instant since = time(paging.query(), "createdSince").orElse(call.now().minus(KEPT));
        Instant until = time(paging.query(), "createdUntil").orElse(call.now());
        List<JsonObject> found = reports.of(call.account()).stream()
                .filter(report ->
                        !report.created().isBefore(since) && !report.created().isAfter(until))
                .filter(report -> matches(report, paging.query()))
                .map(Report::toJson)
                .toList();
        return Answer.ok(new JsonAnswer()
                .put("reports", JsonAnswer.list(paging.part(found)))
                .put("nextToken", paging.next(found))
                .build());
    }

    /** Forgets all reports. */
    public void clear() {
        reports.clear();
        documents.clear();
        failures.clear();
    }

    Report order(Account account, ReportType type, Instant start, Instant end, Instant now) {
        var report = new Report(ids.number(), account, type, start, end, now);
        agenda.at(now.plus(PROCESSING), due -> finish(report, due));
        agenda.at(now.plus(KEPT), due -> forget(report));
        return reports.add(report.id(), account, report);
    }

    /** All reports, for whoever looks on. */
    public List<JsonObject> shown() {
        return reports.shown(Report::toJson);
    }

    private void finish(Report report, Instant due) {
        if (failures.isEmpty()) {
            report.complete(due, documents.keep(report));
        } else {
            report.finish(due, failures.remove());
        }
    }

    private void forget(Report report) {
        reports.remove(report.id());
        documents.forget(report);
    }

    private static boolean matches(Report report, Query query) {
        List<String> types = query.texts("reportTypes");
        List<String> statuses = query.texts("processingStatuses");
        return (types.isEmpty() || types.contains(report.type().wireName()))
                && (statuses.isEmpty() || statuses.contains(report.processingStatus()));
    }

    private static Optional<Instant> time(Query query, String name) {
        return query.text(name)
                .map(text -> Timestamps.lenient(text).orElseThrow(() -> invalidValue(name, text, "Not a time.")));
    }
}
