package io.github.amazonpaygateway.simulator.file;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A file that was announced, and maybe sent. */
public final class EvidenceFile {

    private final String id;
    private final FileType type;
    private int size;
    private @Nullable Instant uploaded;

    EvidenceFile(String id, FileType type) {
        this.id = id;
        this.type = type;
    }

    /** Its id. */
    public String id() {
        return id;
    }

    /** Whether its bytes have come. */
    public boolean isUploaded() {
        return uploaded != null;
    }

    FileType type() {
        return type;
    }

    int size() {
        return size;
    }

    Optional<Instant> uploaded() {
        return Optional.ofNullable(uploaded);
    }

    void receive(byte[] content, Instant now) {
        size = content.length;
        uploaded = now;
    }
}
