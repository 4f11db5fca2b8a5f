package io.github.amazonpaygateway.impl.notification;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;

/** Logs what strangers give occasion to, so that they cannot fill a disk: twenty lines a minute. */
final class SparingLog {

    private static final int LINES = 20;
    private static final Duration TIME = Duration.ofMinutes(1);

    private final System.Logger log;
    private Instant end = Instant.MIN;
    private int lines;

    SparingLog(System.Logger log) {
        this.log = log;
    }

    void warn(Instant now, String text) {
        int line = next(now);
        if (line < LINES) {
            log.log(Level.WARNING, text);
        } else if (line == LINES) {
            log.log(Level.WARNING, text + " (no more of this kind is logged for a minute)");
        }
    }

    /** Nothing is logged under the lock: a log may block, and a virtual thread would be pinned by it. */
    private synchronized int next(Instant now) {
        if (!now.isBefore(end)) {
            end = now.plus(TIME);
            lines = 0;
        }
        return ++lines;
    }
}
