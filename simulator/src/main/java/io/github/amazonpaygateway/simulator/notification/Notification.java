package io.github.amazonpaygateway.simulator.notification;

import io.github.amazonpaygateway.simulator.json.JsonAnswer;
import jakarta.json.JsonObject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** One envelope on its way. Safe for many threads. */
public final class Notification {

    /** What became of it. */
    public enum Fate {
        /** To be sent, again or for the first time. */
        WAITING,
        /** Answered with 2xx. */
        DELIVERED,
        /** Answered with another status below 500; not sent again. */
        REFUSED,
        /** Answered with 5xx, or not at all, too often. */
        GIVEN_UP,
        /** Never sent, as the settings want it. */
        LOST
    }

    private record Attempt(Instant time, int status) {}

    // hourly for the next three hours, a third party quotes; the older product went on for 14 days
    private static final int ATTEMPTS = 4;
    private static final Duration BETWEEN = Duration.ofHours(1);

    private final String messageId;
    private final String type;
    private final URI url;
    private final String envelope;
    private final JsonObject about;
    private final int copies;
    private final List<Attempt> attempts = new ArrayList<>();
    private Fate fate;
    private Instant due;

    Notification(
            String messageId,
            String type,
            URI url,
            String envelope,
            JsonObject about,
            int copies,
            Fate fate,
            Instant due) {
        this.messageId = messageId;
        this.type = type;
        this.url = url;
        this.envelope = envelope;
        this.about = about;
        this.copies = copies;
        this.fate = fate;
        this.due = due;
    }

    /** The id that stays the same however often it is sent. */
    public String messageId() {
        return messageId;
    }

    /** What is sent. */
    public String envelope() {
        return envelope;
    }

    /** What became of it so far. */
    public synchronized Fate fate() {
        return fate;
    }

    String type() {
        return type;
    }

    URI url() {
        return url;
    }

    int copies() {
        return copies;
    }

    synchronized boolean isDue(Instant now) {
        return fate == Fate.WAITING && !due.isAfter(now);
    }

    synchronized void resend(Instant now) {
        fate = Fate.WAITING;
        due = now;
    }

    /** Notes an attempt; status 0 is no answer. */
    synchronized void attempted(int status, Instant now) {
        attempts.add(new Attempt(now, status));
        due = now.plus(BETWEEN);
        fate = fateAfter(status);
    }

    private Fate fateAfter(int status) {
        if (status != 0 && status < 500) {
            return status >= 200 && status < 300 ? Fate.DELIVERED : Fate.REFUSED;
        }
        return attempts.size() < ATTEMPTS ? Fate.WAITING : Fate.GIVEN_UP;
    }

    synchronized JsonObject toJson() {
        List<JsonObject> tries = attempts.stream()
                .map(attempt -> new JsonAnswer()
                        .put("time", attempt.time().toString())
                        .put("status", attempt.status())
                        .build())
                .toList();
        return new JsonAnswer()
                .put("messageId", messageId)
                .put("type", type)
                .put("url", url)
                .put("about", about)
                .put("fate", fate)
                .put("due", fate == Fate.WAITING ? due.toString() : null)
                .put("attempts", JsonAnswer.list(tries))
                .put("envelope", envelope)
                .build();
    }
}
