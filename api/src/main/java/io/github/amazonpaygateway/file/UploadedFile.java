package io.github.amazonpaygateway.file;

import io.github.amazonpaygateway.id.FileId;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * A file at Amazon.
 *
 * @param fileId its name, for the evidence of a dispute
 * @param type its form
 * @param purpose what it is for
 * @param size in bytes, if Amazon says so
 * @param uploaded when
 * @param url where its content lies; whoever has it may need no other proof
 * @param urlExpires until when
 */
public record UploadedFile(
        FileId fileId,
        Optional<String> type,
        Optional<String> purpose,
        Optional<Long> size,
        Optional<Instant> uploaded,
        URI url,
        Optional<Instant> urlExpires) {

    /** Shows the name only. */
    @Override
    public String toString() {
        return "UploadedFile[" + fileId + "]";
    }
}
