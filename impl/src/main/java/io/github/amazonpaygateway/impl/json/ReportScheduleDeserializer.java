package io.github.amazonpaygateway.impl.json;

import io.github.amazonpaygateway.id.ReportScheduleId;
import io.github.amazonpaygateway.report.ReportSchedule;
import io.github.amazonpaygateway.report.ReportType;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.stream.JsonParser;
import java.lang.reflect.Type;

final class ReportScheduleDeserializer implements JsonbDeserializer<ReportSchedule> {

    @Override
    public ReportSchedule deserialize(JsonParser parser, DeserializationContext context, Type type) {
        return read(AnswerObject.read(parser));
    }

    static ReportSchedule read(AnswerObject answer) {
        String frequency = answer.text("scheduleFrequency").orElse("");
        return new ReportSchedule(
                answer.text("reportScheduleId", ReportScheduleId::new)
                        .orElseThrow(UnreadableAnswer.without("reportScheduleId")),
                answer.text("reportType", ReportType::new),
                Words.FREQUENCIES.of(frequency),
                frequency,
                answer.instant("nextReportCreationTime"));
    }
}
