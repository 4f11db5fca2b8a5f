package io.github.amazonpaygateway.impl.json;

import io.github.amazonpaygateway.report.CreateReport;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;

record CreateReportSerializer(ApiVersion version) implements JsonbSerializer<CreateReport> {

    @Override
    public void serialize(CreateReport report, JsonGenerator out, SerializationContext context) {
        RequestObject.write(out, version, body -> body.text("reportType", report.reportType())
                .instant("startTime", report.startTime())
                .instant("endTime", report.endTime()));
    }
}
