package io.github.amazonpaygateway.report;

import io.github.amazonpaygateway.id.ReportDocumentId;
import java.net.URI;
import java.util.Optional;

/**
 * Where the text of a report can be fetched.
 *
 * @param reportDocumentId its name
 * @param url a signed address, valid for 30 seconds; whoever has it can read the report
 * @param compressionAlgorithm {@code N/A} so far
 */
public record ReportDocument(ReportDocumentId reportDocumentId, URI url, Optional<String> compressionAlgorithm) {

    /** Shows the name only. */
    @Override
    public String toString() {
        return "ReportDocument[" + reportDocumentId + "]";
    }
}
