package io.github.amazonpaygateway.simulator.json;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Times as Amazon Pay writes them: {@code 20190805T051457Z}. */
public final class Timestamps {

    private static final DateTimeFormatter COMPACT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private Timestamps() {}

    /** The text of a time, to the second. */
    public static String compact(Instant time) {
        return COMPACT.format(time);
    }

    /**
     * The time of a text.
     *
     * @throws java.time.format.DateTimeParseException if it is written otherwise
     */
    public static Instant parse(String compact) {
        return Instant.from(COMPACT.parse(compact));
    }
}
