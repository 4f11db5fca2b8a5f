package io.github.amazonpaygateway.impl.traffic;

import java.util.Arrays;

/** Which of the last attempts failed. Not thread-safe. */
final class LastAttempts {

    private final boolean[] failed;
    private int next;
    private int seen;
    private int failures;

    LastAttempts(int most) {
        failed = new boolean[most];
    }

    /** @return the share of failures, or less than none while too few attempts were seen */
    double add(boolean failure) {
        failures += (failure ? 1 : 0) - (failed[next] ? 1 : 0);
        failed[next] = failure;
        next = (next + 1) % failed.length;
        seen = Math.min(seen + 1, failed.length);
        return seen < failed.length ? -1 : (double) failures / failed.length;
    }

    void forget() {
        Arrays.fill(failed, false);
        next = 0;
        seen = 0;
        failures = 0;
    }
}
