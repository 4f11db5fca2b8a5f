package io.github.amazonpaygateway.impl.json;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Optional;

/** Times as Amazon writes them: compact or extended ISO 8601, or seconds or milliseconds since 1970. */
public final class WireInstant {

    private static final DateTimeFormatter ANY_ISO = new DateTimeFormatterBuilder()
            .appendPattern("[uuuu-MM-dd][uuuuMMdd]'T'[HH:mm:ss][HHmmss]")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .appendPattern("[XXX][XX][X]")
            .parseDefaulting(ChronoField.OFFSET_SECONDS, 0)
            .toFormatter();

    /** Seconds reach this number in the year 5138, milliseconds reached it in 1973. */
    private static final BigDecimal LEAST_MILLISECONDS = BigDecimal.TEN.pow(11);

    /** The end of the year 9999. */
    private static final BigDecimal MOST_MILLISECONDS = new BigDecimal("253402300799999");

    private static final int COMPACT = "20190714T155300Z".length();

    private static final DateTimeFormatter COMPACT_UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** The form that Amazon takes everywhere, for example {@code 20190714T155300Z}; what is less than a second is lost. */
    public static String compact(Instant time) {
        return COMPACT_UTC.format(time);
    }

    static Optional<Instant> parse(String text) {
        try {
            return text.indexOf('T') < 0 ? epoch(text) : Optional.of(iso(text));
        } catch (DateTimeException | NumberFormatException noTime) {
            return Optional.empty();
        }
    }

    private static Instant iso(String text) {
        boolean compact = text.length() == COMPACT && text.charAt(8) == 'T' && text.charAt(15) == 'Z';
        return compact
                ? compact(text)
                : ANY_ISO.parse(text, OffsetDateTime::from).toInstant();
    }

    /** By hand, because nearly every time has this form and a formatter takes twenty times as long. */
    private static Instant compact(String text) {
        return LocalDateTime.of(
                        number(text, 0, 4),
                        number(text, 4, 6),
                        number(text, 6, 8),
                        number(text, 9, 11),
                        number(text, 11, 13),
                        number(text, 13, 15))
                .toInstant(ZoneOffset.UTC);
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    private static Optional<Instant> epoch(String text) {
        return WireDecimal.parse(text)
                .filter(value -> value.signum() > 0 && value.compareTo(MOST_MILLISECONDS) <= 0)
                .map(value -> value.compareTo(LEAST_MILLISECONDS) < 0 ? value.movePointRight(3) : value)
                .map(milliseconds -> Instant.ofEpochMilli(milliseconds.longValue()));
    }

    private WireInstant() {}
}
