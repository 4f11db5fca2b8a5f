package io.github.amazonpaygateway.impl.traffic;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How often an operation may be called.
 *
 * @param burst how many at once, at least 1
 * @param perSecond how many come back each second, more than 0
 */
public record Allowance(double burst, double perSecond) {

    private static final Pattern TEXT = Pattern.compile("([0-9]{1,6})/([0-9]{1,6}(?:\\.[0-9]{1,3})?)");

    public Allowance {
        if (burst < 1 || perSecond <= 0) {
            throw new IllegalArgumentException("must allow at least one call, and more than none a second");
        }
    }

    /**
     * Reads {@code 20/4}.
     *
     * @throws IllegalArgumentException with fault and remedy
     */
    public static Allowance parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is no allowance; write burst/per second, such as 20/4");
        }
        return new Allowance(Double.parseDouble(matcher.group(1)), Double.parseDouble(matcher.group(2)));
    }

    /** What is left for one of several servers. */
    Allowance dividedBy(int nodes) {
        return new Allowance(Math.max(1, Math.floor(burst / nodes)), perSecond / nodes);
    }
}
