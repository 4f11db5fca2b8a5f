package io.github.amazonpaygateway.simulator.report;

import io.github.amazonpaygateway.simulator.id.Ids;
import io.github.amazonpaygateway.simulator.json.JsonAnswer;
import io.github.amazonpaygateway.simulator.operation.Answer;
import io.github.amazonpaygateway.simulator.operation.Call;
import io.github.amazonpaygateway.simulator.settlement.Settlements;
import io.github.amazonpaygateway.simulator.storage.Storage;
import io.github.amazonpaygateway.simulator.store.ObjectStore;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * Offers the file of each report for half a minute at a time. Decided: it is written when it is asked for, because a
 * schedule can make thousands that nobody reads; the ledger's past does not change.
 */
public final class DocumentDesk {

    private static final Duration LIFE = Duration.ofSeconds(30);

    private final ObjectStore<Report> documents = new ObjectStore<>("Report Document");
    private final Settlements settlements;
    private final Storage storage;
    private final Ids ids;

    /** A desk without files. */
    public DocumentDesk(Settlements settlements, Storage storage, Ids ids) {
        this.settlements = settlements;
        this.storage = storage;
        this.ids = ids;
    }

    /** Get Report Document: each time another address. */
    public Answer get(Call call) {
        Report report = documents.get(call.id(), call.account());
        byte[] content = FlatFile.of(report, settlements).getBytes(StandardCharsets.UTF_8);
        String place = storage.offer(content, "text/csv;charset=utf-8", call.now(), LIFE);
        return Answer.ok(new JsonAnswer()
                .put("reportDocumentId", call.id())
                .put("url", call.base() + place)
                .put("compressionAlgorithm", "N/A")
                .build());
    }

    String keep(Report report) {
        String id = ids.reportDocument();
        documents.add(id, report.account(), report);
        return id;
    }

    void forget(Report report) {
        report.documentId().ifPresent(documents::remove);
    }

    void clear() {
        documents.clear();
    }
}
