package io.github.amazonpaygateway.report;

import io.github.amazonpaygateway.id.ReportDocumentId;
import io.github.amazonpaygateway.id.ReportId;
import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Stream;

/** What can be done with reports. Every method fails as {@link io.github.amazonpaygateway.failure} tells. */
public interface Reports {

    /**
     * The reports that fit. Pages are fetched while the stream is read, so a failure comes out of reading; limit the
     * stream to fetch no more than is needed.
     */
    Stream<Report> list(ReportQuery query);

    /** The report as it stands now. */
    Report get(ReportId id);

    /** Asks for a report; the name comes back at once, the document later. Repeating an equal request asks once. */
    ReportId create(CreateReport request);

    /** Where the document is, for the next 30 seconds. */
    ReportDocument document(ReportDocumentId id);

    /**
     * Writes the document to the target, which stays open: asks for a fresh address, and reads it at once, without the
     * merchant's signature. Not repeated by itself, because the target cannot take bytes back: after a failure begin with
     * a new target. The transfer may last 5 minutes, or the {@linkplain
     * io.github.amazonpaygateway.call.CallOptions#deadline() deadline} of the call's options, if that is shorter; asking for
     * the address has the same time for itself. When the time is over it is {@link
     * io.github.amazonpaygateway.failure.AmazonPayUnavailableException unavailable}.
     *
     * @param maxBytes the most bytes that are written; a longer document is
     *     {@link io.github.amazonpaygateway.failure.RequestRejectedException refused}
     * @return how many bytes were written
     * @throws IOException when the target fails
     */
    long download(ReportDocumentId id, OutputStream target, long maxBytes) throws IOException;
}
