package io.github.amazonpaygateway.id;

import java.io.Serializable;

/**
 * The name of one uploaded file.
 *
 * @param value the text as Amazon gave it; opaque
 */
public record FileId(String value) implements Serializable {

    /** @throws IllegalArgumentException when the text is blank, too long or cannot be part of a path */
    public FileId {
        IdText.check("fileId", value);
    }

    /** The id that Amazon gave. */
    public static FileId of(String value) {
        return new FileId(value);
    }

    /** The bare text, so that an id can be used as path parameter as it is. */
    @Override
    public String toString() {
        return value;
    }
}
