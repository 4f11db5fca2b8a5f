package io.github.amazonpaygateway.simulator.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the simulator has to reach on two cores of a calm machine, and what it missed. */
final class Goals {

    private static final Duration START = Duration.ofMillis(1_500);
    private static final int REQUESTS_PER_SECOND = 2_000;
    private static final Duration YEAR = Duration.ofSeconds(60);

    private final List<String> missed = new ArrayList<>();

    /** From the start of the process to the ready line: the longest of several. */
    void start(String which, Duration longest) {
        check(which, longest.compareTo(START) <= 0, seconds(longest), "at most " + seconds(START));
    }

    void load(double perSecond) {
        String reached = String.format(Locale.ROOT, "%,.0f requests a second", perSecond);
        check("load", perSecond >= REQUESTS_PER_SECOND, reached, "at least " + REQUESTS_PER_SECOND);
    }

    void year(Duration time) {
        check("year", time.compareTo(YEAR) < 0, seconds(time), "less than " + seconds(YEAR));
    }

    List<String> missed() {
        return List.copyOf(missed);
    }

    private void check(String what, boolean reached, String figure, String goal) {
        if (!reached) {
            missed.add(what + ": " + figure + ", the goal is " + goal);
        }
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.2f s", time.toMillis() / 1e3);
    }
}
