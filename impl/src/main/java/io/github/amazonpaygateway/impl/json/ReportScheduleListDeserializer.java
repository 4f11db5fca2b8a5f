package io.github.amazonpaygateway.impl.json;

import io.github.amazonpaygateway.id.ReportScheduleId;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.stream.JsonParser;
import java.lang.reflect.Type;

final class ReportScheduleListDeserializer implements JsonbDeserializer<ReportScheduleList> {

    @Override
    public ReportScheduleList deserialize(JsonParser parser, DeserializationContext context, Type type) {
        return read(AnswerObject.read(parser));
    }

    private static ReportScheduleList read(AnswerObject answer) {
        return new ReportScheduleList(answer.objects("reportSchedules")
                .filter(schedule ->
                        schedule.text("reportScheduleId", ReportScheduleId::new).isPresent())
                .map(ReportScheduleDeserializer::read)
                .toList());
    }
}
