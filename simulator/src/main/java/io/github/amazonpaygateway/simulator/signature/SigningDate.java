package io.github.amazonpaygateway.simulator.signature;

import static io.github.amazonpaygateway.simulator.failure.Refusals.invalidHeader;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;

/** The rules of {@code x-amz-pay-date}. */
final class SigningDate {

    // The service's window is not documented; fifteen minutes are an inference.
    private static final Duration MAX_AGE = Duration.ofMinutes(15);

    // Compact as documented, or extended as the Node SDK sends it.
    private static final DateTimeFormatter FORM = new DateTimeFormatterBuilder()
            .appendPattern("[uuuuMMdd'T'HHmmss'Z'][uuuu-MM-dd'T'HH:mm:ss[.SSS]'Z']")
            .toFormatter()
            .withZone(ZoneOffset.UTC);

    private SigningDate() {}

    static void check(String text, Instant now) {
        Instant date = parse(text);
        if (date.isAfter(now)) {
            throw invalidHeader("The value " + text + " provided for x-amz-pay-date should not be in future");
        }
        if (date.isBefore(now.minus(MAX_AGE))) {
            throw invalidHeader("The value " + text + " provided for x-amz-pay-date is too old");
        }
    }

    private static Instant parse(String text) {
        try {
            return Instant.from(FORM.parse(text));
        } catch (DateTimeException otherForm) {
            throw invalidHeader("The value " + text + " provided for x-amz-pay-date is invalid");
        }
    }
}
