package io.github.amazonpaygateway.simulator.report;

import io.github.amazonpaygateway.simulator.json.JsonAnswer;
import io.github.amazonpaygateway.simulator.merchant.Account;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A report that was ordered. */
final class Report {

    private final String id;
    private final Account account;
    private final ReportType type;
    private final Instant start;
    private final Instant end;
    private final Instant created;
    private String processingStatus = "IN_PROGRESS";
    private @Nullable Instant finished;
    private @Nullable String documentId;

    Report(String id, Account account, ReportType type, Instant start, Instant end, Instant created) {
        this.id = id;
        this.account = account;
        this.type = type;
        this.start = start;
        this.end = end;
        this.created = created;
    }

    String id() {
        return id;
    }

    Account account() {
        return account;
    }

    ReportType type() {
        return type;
    }

    Instant start() {
        return start;
    }

    Instant end() {
        return end;
    }

    Instant created() {
        return created;
    }

    String processingStatus() {
        return processingStatus;
    }

    Optional<String> documentId() {
        return Optional.ofNullable(documentId);
    }

    /** What happened after it was ordered is not in it, so that its file stays the same. */
    Instant dataEnd() {
        return end.isBefore(created) ? end : created;
    }

    void complete(Instant now, String document) {
        documentId = document;
        finish(now, "COMPLETED");
    }

    void finish(Instant now, String status) {
        finished = now;
        processingStatus = status;
    }

    JsonObject toJson() {
        return new JsonAnswer()
                .put("reportId", id)
                .put("reportType", type.wireName())
                .put("startTime", start)
                .put("endTime", end)
                .put("createdTime", created)
                .put("processingStatus", processingStatus())
                .put("processingStartTime", created)
                .put("processingEndTime", Optional.ofNullable(finished))
                .put("reportDocumentId", documentId())
                .build();
    }
}
