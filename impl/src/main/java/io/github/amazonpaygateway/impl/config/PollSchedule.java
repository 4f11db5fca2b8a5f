package io.github.amazonpaygateway.impl.config;

import java.time.Duration;
import java.util.List;

/**
 * When Amazon is asked what became of something pending.
 *
 * @param pauses before each question; the last one is repeated. Not empty
 * @param limit after this time nobody asks any more
 */
public record PollSchedule(List<Duration> pauses, Duration limit) {

    public PollSchedule {
        pauses = List.copyOf(pauses);
        if (pauses.isEmpty()) {
            throw new IllegalArgumentException("no pauses; set at least one, such as PT1M");
        }
    }

    /** @param questions asked so far */
    public Duration pauseAfter(int questions) {
        return pauses.get(Math.min(questions, pauses.size() - 1));
    }
}
