package io.github.amazonpaygateway.impl.json;

import io.github.amazonpaygateway.id.ReportScheduleId;
import io.github.amazonpaygateway.report.ReportScheduleOutcome;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.stream.JsonParser;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;

final class ReportScheduleOutcomeDeserializer implements JsonbDeserializer<ReportScheduleOutcome> {

    @Override
    public ReportScheduleOutcome deserialize(JsonParser parser, DeserializationContext context, Type type) {
        return read(parser.getValue());
    }

    /** An array instead of an object tells what was there before. */
    private static ReportScheduleOutcome read(JsonValue answer) {
        return answer instanceof JsonArray existing
                ? new ReportScheduleOutcome.Existing(ids(existing))
                : new ReportScheduleOutcome.Created(
                        id(answer).orElseThrow(UnreadableAnswer.without("reportScheduleId")));
    }

    private static List<ReportScheduleId> ids(JsonArray schedules) {
        return schedules.stream()
                .filter(JsonObject.class::isInstance)
                .map(ReportScheduleOutcomeDeserializer::id)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<ReportScheduleId> id(JsonValue schedule) {
        return AnswerObject.of(schedule.asJsonObject()).text("reportScheduleId", ReportScheduleId::new);
    }
}
