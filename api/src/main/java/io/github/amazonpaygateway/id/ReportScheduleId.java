package io.github.amazonpaygateway.id;

import java.io.Serializable;

/**
 * The name of one report schedule.
 *
 * @param value the text as Amazon gave it; opaque
 */
public record ReportScheduleId(String value) implements Serializable {

    /** @throws IllegalArgumentException when the text is blank, too long or cannot be part of a path */
    public ReportScheduleId {
        IdText.check("reportScheduleId", value);
    }

    /** The id that Amazon gave. */
    public static ReportScheduleId of(String value) {
        return new ReportScheduleId(value);
    }

    /** The bare text, so that an id can be used as path parameter as it is. */
    @Override
    public String toString() {
        return value;
    }
}
