package io.github.amazonpaygateway.simulator.report;

import io.github.amazonpaygateway.simulator.json.JsonAnswer;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;

/** Orders a report again and again. */
final class Schedule {

    private final String id;
    private final ReportType type;
    private final String frequency;
    private Instant next;

    Schedule(String id, ReportType type, String frequency, Instant next, Instant now) {
        this.id = id;
        this.type = type;
        this.frequency = frequency;
        this.next = next.isAfter(now) ? next : firstAfter(next, now);
    }

    String id() {
        return id;
    }

    ReportType type() {
        return type;
    }

    Instant next() {
        return next;
    }

    Duration period() {
        return Duration.parse(frequency);
    }

    void advance() {
        next = next.plus(period());
    }

    JsonObject toJson() {
        return new JsonAnswer()
                .put("reportScheduleId", id)
                .put("reportType", type.wireName())
                .put("scheduleFrequency", frequency)
                .put("nextReportCreationTime", next)
                .build();
    }

    // A time gone by is in the samples; that its series goes on from there is inferred.
    private Instant firstAfter(Instant past, Instant now) {
        long gone = Duration.between(past, now).dividedBy(period());
        return past.plus(period().multipliedBy(gone + 1));
    }
}
