package io.github.amazonpaygateway.simulator.json;

import java.time.DateTimeException;
import java.time.Duration;

/** Spans of time as the control surface takes them. */
public final class Durations {

    private static final long A_CENTURY_OF_DAYS = 36_525;

    private Durations() {}

    /** @throws IllegalArgumentException if the text is no ISO-8601 duration, is negative or longer than 100 years */
    public static Duration upToACentury(String text) {
        Duration time = parsed(text);
        if (time.isNegative() || time.toDays() > A_CENTURY_OF_DAYS) {
            throw new IllegalArgumentException("Not a duration of 0 to 100 years: " + text);
        }
        return time;
    }

    private static Duration parsed(String text) {
        try {
            return Duration.parse(text);
        } catch (DateTimeException otherForm) {
            throw new IllegalArgumentException("Not an ISO-8601 duration: " + text, otherForm);
        }
    }
}
