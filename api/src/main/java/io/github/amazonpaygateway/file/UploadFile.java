package io.github.amazonpaygateway.file;

import io.github.amazonpaygateway.idempotency.IdempotencyKey;
import java.util.Arrays;
import java.util.Objects;

/**
 * A file to be used as evidence in a dispute.
 *
 * @param key under which Amazon remembers it
 * @param type its form
 * @param content its bytes, at least one
 */
public record UploadFile(IdempotencyKey key, FileType type, byte[] content) {

    /** @throws IllegalArgumentException when the file is empty */
    public UploadFile {
        content = content.clone();
        if (content.length == 0) {
            throw new IllegalArgumentException("content must hold at least one byte");
        }
    }

    /** Evidence for a dispute, under a new key. */
    public static UploadFile disputeEvidence(FileType type, byte[] content) {
        return new UploadFile(IdempotencyKey.random(), type, content);
    }

    /** The same file under a key of the shop's own. */
    public UploadFile withKey(IdempotencyKey ownKey) {
        return new UploadFile(ownKey, type, content);
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UploadFile file
                && key.equals(file.key)
                && type == file.type
                && Arrays.equals(content, file.content);
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, type, Arrays.hashCode(content));
    }

    /** Shows nothing of the content. */
    @Override
    public String toString() {
        return "UploadFile[" + key + ", " + type + ", " + content.length + " bytes]";
    }
}
