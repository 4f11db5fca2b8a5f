package io.github.amazonpaygateway.impl.json;

import io.github.amazonpaygateway.id.ReportDocumentId;
import io.github.amazonpaygateway.id.ReportId;
import io.github.amazonpaygateway.report.Report;
import io.github.amazonpaygateway.report.ReportType;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.stream.JsonParser;
import java.lang.reflect.Type;

final class ReportDeserializer implements JsonbDeserializer<Report> {

    @Override
    public Report deserialize(JsonParser parser, DeserializationContext context, Type type) {
        return read(AnswerObject.read(parser));
    }

    static Report read(AnswerObject answer) {
        String status = answer.text("processingStatus").orElse("");
        return new Report(
                answer.text("reportId", ReportId::new).orElseThrow(UnreadableAnswer.without("reportId")),
                answer.text("reportType", ReportType::new),
                answer.instant("startTime"),
                answer.instant("endTime"),
                answer.instant("createdTime"),
                Words.REPORT_STATUSES.of(status),
                status,
                answer.instant("processingStartTime"),
                answer.instant("processingEndTime"),
                answer.text("reportDocumentId", ReportDocumentId::new));
    }
}
