package io.github.amazonpaygateway.simulator.file;

import io.github.amazonpaygateway.simulator.id.Ids;
import io.github.amazonpaygateway.simulator.json.Document;
import io.github.amazonpaygateway.simulator.json.JsonAnswer;
import io.github.amazonpaygateway.simulator.json.Rules;
import io.github.amazonpaygateway.simulator.json.Shape;
import io.github.amazonpaygateway.simulator.operation.Answer;
import io.github.amazonpaygateway.simulator.operation.Call;
import io.github.amazonpaygateway.simulator.storage.Storage;
import io.github.amazonpaygateway.simulator.store.ObjectStore;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Announces files. */
public final class FileDesk {

    private static final String PURPOSE = "disputeEvidence";
    private static final Shape CREATE =
            Shape.of().require("type", Rules.oneOf(FileType.wireNames())).require("purpose", Rules.oneOf(PURPOSE));
    // Not documented.
    private static final Duration TIME_TO_SEND = Duration.ofMinutes(15);

    private final ObjectStore<EvidenceFile> files = new ObjectStore<>("File");
    private final Storage storage;
    private final Ids ids;

    /** A desk without files, which come by way of a storage. */
    public FileDesk(Storage storage, Ids ids) {
        this.storage = storage;
        this.ids = ids;
    }

    /** All files. */
    public ObjectStore<EvidenceFile> files() {
        return files;
    }

    /** All files, for whoever looks on. */
    public List<JsonObject> shown() {
        return files.shown(file -> new JsonAnswer()
                .put("id", file.id())
                .put("type", file.type().wireName())
                .put("size", file.size())
                .put("uploadTimestamp", file.uploaded().map(Instant::getEpochSecond))
                .build());
    }

    /** Upload File, the first of its two steps. */
    public Answer create(Call call) {
        var request = new Document(CREATE.read(call.body()));
        var file = new EvidenceFile(
                ids.checkoutSession(), FileType.of(request.text("type").orElseThrow()));
        files.add(file.id(), call.account(), file);
        Instant now = call.now();
        String place = storage.await(file.type().contentType(), bytes -> file.receive(bytes, now), now, TIME_TO_SEND);
        // That these times are seconds, as those of disputes, is inferred.
        return Answer.ok(new JsonAnswer()
                .put("id", file.id())
                .put("type", file.type().wireName())
                .put("purpose", PURPOSE)
                .put("size", file.size())
                .put("uploadTimestamp", file.uploaded().map(Instant::getEpochSecond))
                .put("url", call.base() + place)
                .put("urlExpirationTimestamp", now.plus(TIME_TO_SEND).getEpochSecond())
                .build());
    }
}
