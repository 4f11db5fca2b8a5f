package io.github.amazonpaygateway.impl.json;

import io.github.amazonpaygateway.report.CreateReportSchedule;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;
import java.util.Optional;

record CreateReportScheduleSerializer(ApiVersion version) implements JsonbSerializer<CreateReportSchedule> {

    @Override
    public void serialize(CreateReportSchedule schedule, JsonGenerator out, SerializationContext context) {
        RequestObject.write(out, version, body -> body.text("reportType", schedule.reportType())
                .text("scheduleFrequency", schedule.frequency().name())
                .instant("nextReportCreationTime", Optional.of(schedule.nextReportCreationTime()))
                .flag("deleteExistingSchedule", schedule.deleteExistingSchedule()));
    }
}
