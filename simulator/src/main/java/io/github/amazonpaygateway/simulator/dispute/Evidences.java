package io.github.amazonpaygateway.simulator.dispute;

import static io.github.amazonpaygateway.simulator.failure.Refusals.invalidValue;
import static io.github.amazonpaygateway.simulator.failure.Refusals.missingValue;

import io.github.amazonpaygateway.simulator.file.EvidenceFile;
import io.github.amazonpaygateway.simulator.file.FileDesk;
import io.github.amazonpaygateway.simulator.json.Document;
import io.github.amazonpaygateway.simulator.merchant.Account;
import jakarta.json.JsonArray;
import jakarta.json.JsonValue;

/** Looks at what a merchant sends to contest a dispute. What is refused here is inferred. */
final class Evidences {

    private Evidences() {}

    static void check(Document request, Account account, FileDesk files) {
        JsonArray evidences = request.value("merchantEvidences").orElseThrow().asJsonArray();
        if (evidences.isEmpty()) {
            throw missingValue("merchantEvidences");
        }
        evidences.stream()
                .map(JsonValue::asJsonObject)
                .map(Document::new)
                .forEach(one -> checkOne(one, account, files));
    }

    private static void checkOne(Document evidence, Account account, FileDesk files) {
        if (evidence.value("fileId").isEmpty() && evidence.value("evidenceText").isEmpty()) {
            throw missingValue("evidenceText");
        }
        evidence.text("fileId").ifPresent(id -> checkFile(id, account, files));
    }

    private static void checkFile(String id, Account account, FileDesk files) {
        boolean there = files.files().has(id, account)
                && files.files().find(id).filter(EvidenceFile::isUploaded).isPresent();
        if (!there) {
            throw invalidValue("fileId", id, "Not a file that was uploaded.");
        }
    }
}
