package io.github.amazonpaygateway.id;

import java.io.Serializable;

/**
 * The name of the document of a Report, for example {@code amzn1.tortuga.0.…}.
 *
 * @param value the text as Amazon gave it; opaque
 */
public record ReportDocumentId(String value) implements Serializable {

    /** @throws IllegalArgumentException when the text is blank, too long or cannot be part of a path */
    public ReportDocumentId {
        IdText.check("reportDocumentId", value);
    }

    /** The id that Amazon gave. */
    public static ReportDocumentId of(String value) {
        return new ReportDocumentId(value);
    }

    /** The bare text, so that an id can be used as path parameter as it is. */
    @Override
    public String toString() {
        return value;
    }
}
