package io.github.amazonpaygateway.impl.failure;

import io.github.amazonpaygateway.failure.ReasonCode;
import io.github.amazonpaygateway.impl.signing.ClockSkew;
import io.github.amazonpaygateway.impl.signing.SignedHeaders;
import io.github.amazonpaygateway.impl.transport.CallMarks;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Amazon refuses a date that is in the future, even by seconds. If the refused date really disagrees with the date of the
 * answer, the clock is corrected, and signing again helps; if it agrees, it does not.
 */
final class DateRefusal {

    /** How old a date may be is not documented; a request that waited for a connection is not a wrong clock. */
    private static final Duration OLD = Duration.ofMinutes(1);

    private static final DateTimeFormatter SIGNED =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private DateRefusal() {}

    static boolean is(Refusal refusal) {
        return refusal.is(ReasonCode.INVALID_HEADER_VALUE)
                && Explanation.nameIn(refusal.message())
                        .filter(SignedHeaders.DATE::equalsIgnoreCase)
                        .isPresent();
    }

    /** Whether the clock was wrong and is now right. */
    static boolean corrects(ClockSkew clock, CallMarks marks, @Nullable String dateOfAnswer) {
        Optional<Instant> signed = marks.signedDate().flatMap(DateRefusal::signed);
        Optional<Instant> server = RetryAfter.date(dateOfAnswer);
        if (signed.isEmpty() || server.isEmpty() || agree(signed.get(), server.get())) {
            return false;
        }
        clock.serverSays(server.get());
        return true;
    }

    private static boolean agree(Instant signed, Instant server) {
        return !signed.isAfter(server) && !signed.isBefore(server.minus(OLD));
    }

    private static Optional<Instant> signed(String date) {
        try {
            return Optional.of(SIGNED.parse(date, Instant::from));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }
}
