package io.github.amazonpaygateway.impl.config;

import java.time.Duration;
import java.time.format.DateTimeParseException;

/** Numbers and times out of text; what is wrong is said with its remedy. */
final class NumberText {

    /** At least a millisecond. */
    static Duration duration(String text) {
        try {
            Duration duration = Duration.parse(text);
            if (duration.toMillis() < 1) {
                throw new IllegalArgumentException(text + " is too short; the least is a millisecond (PT0.001S)");
            }
            return duration;
        } catch (DateTimeParseException | ArithmeticException e) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is no duration; write it as in ISO 8601, such as PT5S for five seconds");
        }
    }

    static int count(String text, int least, int most, String things) {
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) { // said below
        }
        throw new IllegalArgumentException(
                "\"" + text + "\" is no number of " + things + "; set a whole number from " + least + " to " + most);
    }

    private NumberText() {}
}
