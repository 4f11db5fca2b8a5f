package io.github.amazonpaygateway.impl.failure;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How long the other side asks us to wait. Amazon's documents name no such header; what stands before it may send one. */
final class RetryAfter {

    /** Longer waits are taken for a mistake of somebody's clock. */
    static final Duration LONGEST = Duration.ofHours(1);

    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT);

    private RetryAfter() {}

    /**
     * @param header seconds or an HTTP date, or null
     * @return between zero and {@link #LONGEST}, or empty when nobody said anything that can be understood
     */
    static Optional<Duration> parse(@Nullable String header, Instant now) {
        return Optional.ofNullable(header)
                .map(String::strip)
                .flatMap(text -> SECONDS.matcher(text).matches()
                        ? Optional.of(Duration.ofSeconds(Long.parseLong(text)))
                        : date(text).map(date -> Duration.between(now, date)))
                .map(RetryAfter::within);
    }

    static Optional<Instant> date(@Nullable String httpDate) {
        try {
            return Optional.ofNullable(httpDate).map(text -> HTTP_DATE.parse(text, Instant::from));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    private static Duration within(Duration asked) {
        if (asked.isNegative()) {
            return Duration.ZERO;
        }
        return asked.compareTo(LONGEST) > 0 ? LONGEST : asked;
    }
}
