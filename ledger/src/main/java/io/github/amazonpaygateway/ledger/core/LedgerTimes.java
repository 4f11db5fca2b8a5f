package io.github.amazonpaygateway.ledger.core;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * When the ledger does what by itself.
 *
 * @param schedule how long to wait before the first, second, … further question about an intent; the last one repeats
 * @param giveUpAfter after how many questions in vain a person has to look
 * @param lease how long whoever has sent a request is thought alive; longer than the deadline of the gateway
 * @param authorizedPoll how often an authorized charge is read although nothing is expected of it
 * @param permissionPoll how often an open permission is read and compared with the ledger
 * @param warnBefore how long before its end an authorization or permission is announced as ending
 * @param atExpiry what is done about an authorization that nears its end
 */
public record LedgerTimes(
        List<Duration> schedule,
        int giveUpAfter,
        Duration lease,
        Duration authorizedPoll,
        Duration permissionPoll,
        Duration warnBefore,
        ExpiryPolicy atExpiry) {

    /** What is done about an authorization that nears its end. */
    public enum ExpiryPolicy {
        /** It is announced, nothing else. */
        WARN,
        /** It is captured, whole. */
        CAPTURE,
        /** It is canceled and the amount is authorized anew. */
        REAUTHORIZE
    }

    /** 5 s, 30 s, 5 min, 1 h, then hourly for three days. */
    public static final LedgerTimes DEFAULT = new LedgerTimes(
            List.of(Duration.ofSeconds(5), Duration.ofSeconds(30), Duration.ofMinutes(5), Duration.ofHours(1)),
            75,
            Duration.ofMinutes(3),
            Duration.ofHours(6),
            Duration.ofDays(1),
            Duration.ofDays(3),
            ExpiryPolicy.WARN);

    public LedgerTimes {
        schedule = List.copyOf(schedule);
        if (schedule.isEmpty()) {
            throw new IllegalArgumentException("the schedule of the janitor needs at least one duration");
        }
    }

    /**
     * Whether it is time to warn of an end.
     *
     * @param end which may have moved since the last warning, as that of a subscription does with each charge
     * @param warned when the last warning was given; one of an earlier end does not count
     */
    boolean isTimeToWarn(Instant end, Optional<Instant> warned, Instant now) {
        Instant from = end.minus(warnBefore);
        return !now.isBefore(from) && warned.filter(at -> !at.isBefore(from)).isEmpty();
    }

    /** How long until the question after so many in vain. */
    Duration pause(int tries) {
        return schedule.get(Math.min(tries, schedule.size() - 1));
    }
}
