package io.github.amazonpaygateway.simulator.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/** Times as Amazon Pay writes them: {@code 20190805T051457Z}. */
public final class Timestamps {

    private static final DateTimeFormatter COMPACT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private static final DateTimeFormatter EXTENDED =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private Timestamps() {}

    // One page of the documents has 2022-08-04T00-00-00Z, SDK samples the compact form; extended ones are harmless.
    private static final Pattern SPELT =
            Pattern.compile("(\\d{4})-?(\\d\\d)-?(\\d\\d)T(\\d\\d)[:-]?(\\d\\d)[:-]?(\\d\\d)(?:\\.\\d{1,9})?Z");

    /** The time of a text in any of the forms that documents and SDKs show; empty if it is in none. */
    public static Optional<Instant> lenient(String text) {
        try {
            return Optional.of(parse(SPELT.matcher(text).replaceFirst("$1$2$3T$4$5$6Z")));
        } catch (DateTimeException otherForm) {
            return Optional.empty();
        }
    }

    /** The text of a time with dashes, colons and milliseconds, which disbursements have alone. */
    public static String extended(Instant time) {
        return EXTENDED.format(time);
    }

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
