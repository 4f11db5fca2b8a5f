package io.github.amazonpaygateway.simulator.report;

import static io.github.amazonpaygateway.simulator.failure.Refusals.invalidValue;

import io.github.amazonpaygateway.simulator.id.Ids;
import io.github.amazonpaygateway.simulator.json.Document;
import io.github.amazonpaygateway.simulator.json.JsonAnswer;
import io.github.amazonpaygateway.simulator.json.Rules;
import io.github.amazonpaygateway.simulator.json.Shape;
import io.github.amazonpaygateway.simulator.json.Timestamps;
import io.github.amazonpaygateway.simulator.merchant.Account;
import io.github.amazonpaygateway.simulator.operation.Answer;
import io.github.amazonpaygateway.simulator.operation.Call;
import io.github.amazonpaygateway.simulator.store.ObjectStore;
import io.github.amazonpaygateway.simulator.time.Agenda;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/** Makes schedules and follows them. */
public final class ScheduleDesk {

    private static final Shape CREATE = Shape.of()
            .require("reportType", Rules.oneOf(ReportType.wireNames()))
            .require(
                    "scheduleFrequency",
                    Rules.oneOf(
                            "PT5M", "PT15M", "PT30M", "PT1H", "PT2H", "PT4H", "PT8H", "PT12H", "PT24H", "PT84H", "P1D",
                            "P2D", "P3D", "P7D", "P14D", "P15D", "P18D", "P30D"))
            .require("nextReportCreationTime", Rules.time())
            .allow("deleteExistingSchedule", Rules.flag());

    private final ObjectStore<Schedule> schedules = new ObjectStore<>("Report Schedule");
    private final ReportDesk reports;
    private final Ids ids;
    private final Agenda agenda;

    /** A desk without schedules. */
    public ScheduleDesk(ReportDesk reports, Ids ids, Agenda agenda) {
        this.reports = reports;
        this.ids = ids;
        this.agenda = agenda;
    }

    /** Create Report Schedule: the id of a new one, or a list of what stands in its way. */
    public Answer create(Call call) {
        var request = new Document(CREATE.read(call.body()));
        ReportType type = ReportType.of(request.text("reportType").orElseThrow(), call.environment());
        if (type == ReportType.MULTI_CURRENCY_PAYMENTS) {
            throw invalidValue("reportType", type.wireName(), "Cannot be scheduled.");
        }
        List<Schedule> existing = find(call.account(), schedule -> schedule.type() == type);
        if (!existing.isEmpty() && !request.flag("deleteExistingSchedule")) {
            return Answer.ok(json(existing));
        }
        existing.forEach(schedule -> schedules.remove(schedule.id()));
        var schedule = new Schedule(
                ids.number(),
                type,
                request.text("scheduleFrequency").orElseThrow(),
                request.text("nextReportCreationTime").map(Timestamps::parse).orElseThrow(),
                call.now());
        schedules.add(schedule.id(), call.account(), schedule);
        follow(schedule, call.account());
        return Answer.ok(new JsonAnswer().put("reportScheduleId", schedule.id()).build());
    }

    /** Get Report Schedule. */
    public Answer get(Call call) {
        return Answer.ok(schedules.get(call.id(), call.account()).toJson());
    }

    /** Get Report Schedules. */
    public Answer list(Call call) {
        List<String> types = call.query().only("reportTypes").texts("reportTypes");
        List<Schedule> found = find(
                call.account(),
                schedule -> types.isEmpty() || types.contains(schedule.type().wireName()));
        return Answer.ok(new JsonAnswer().put("reportSchedules", json(found)).build());
    }

    /** Cancel Report Schedule; answers without a body, as may happen. */
    public Answer cancel(Call call) {
        Shape.of().read(call.body());
        schedules.remove(schedules.get(call.id(), call.account()).id());
        return Answer.empty();
    }

    /** Forgets all schedules. */
    public void clear() {
        schedules.clear();
    }

    /** All schedules, for whoever looks on. */
    public List<JsonObject> shown() {
        return schedules.shown(Schedule::toJson);
    }

    private List<Schedule> find(Account account, Predicate<Schedule> wanted) {
        return schedules.of(account).stream().filter(wanted).toList();
    }

    private static JsonArray json(List<Schedule> found) {
        return JsonAnswer.list(found.stream().map(Schedule::toJson).toList());
    }

    private void follow(Schedule schedule, Account account) {
        agenda.at(schedule.next(), due -> {
            if (schedules.has(schedule.id(), account)) {
                order(schedule, account, due);
                follow(schedule, account);
            }
        });
    }

    private void order(Schedule schedule, Account account, Instant due) {
        reports.order(account, schedule.type(), due.minus(schedule.period()), due, due);
        schedule.advance();
    }
}
