package io.github.amazonpaygateway.id;

import java.io.Serializable;

/**
 * The name of one Report.
 *
 * @param value the text as Amazon gave it; opaque
 */
public record ReportId(String value) implements Serializable {

    /** @throws IllegalArgumentException when the text is blank, too long or cannot be part of a path */
    public ReportId {
        IdText.check("reportId", value);
    }

    /** The id that Amazon gave. */
    public static ReportId of(String value) {
        return new ReportId(value);
    }

    /** The bare text, so that an id can be used as path parameter as it is. */
    @Override
    public String toString() {
        return value;
    }
}
